package org.communiques.web;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where the web application listens, and where its templates and styles come from.
///
/// @param host address to bind; loopback unless somebody decides otherwise
/// @param port 0 takes a free one
/// @param live folder whose files are read anew at every request, for work on the pages; null serves
///     those packed into the program
public record WebOptions(String host, int port, @Nullable Path live) {
    /// Loopback, a free port, the packed files.
    public static final WebOptions LOCAL = new WebOptions("127.0.0.1", 0, null);

    public WebOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("No port: " + port);
        }
    }
}
