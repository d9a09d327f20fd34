package org.communiques.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.communiques.search.SearchEngine;
import org.communiques.vocabulary.Vocabulary;

/// The running web application. Safe for use by many threads; closing it stops listening, and leaves
/// the engine to its owner.
public final class WebApplication implements AutoCloseable {
    private final Javalin server;

    private WebApplication(Javalin server) {
        this.server = server;
    }

    /// Starts listening.
    ///
    /// @throws UncheckedIOException when the port is taken
    public static WebApplication start(
            WebOptions options, SearchEngine engine, Vocabulary vocabulary, Clock clock) {
        WebFiles files = new WebFiles(options.live());
        Site site =
                new Site(
                        engine,
                        vocabulary,
                        new Messages(files),
                        new Templates(files),
                        new Assets(files),
                        clock);
        Javalin server = Javalin.create(config -> configure(config, options, site));
        try {
            return new WebApplication(server.start(options.host(), options.port()));
        } catch (JavalinBindException e) {
            String where = options.host() + ":" + options.port();
            throw new UncheckedIOException(
                    "Cannot listen on " + where + ": another program does. Choose another port.",
                    new IOException(e));
        }
    }

    /// The port that it listens on: the one taken, where any was asked for.
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static void configure(JavalinConfig config, WebOptions options, Site site) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = 0L;
        config.jetty.host = options.host();
        config.jetty.port = options.port();
        new Routes(site, new PublicAddress(options)).addTo(config.routes);
    }
}
