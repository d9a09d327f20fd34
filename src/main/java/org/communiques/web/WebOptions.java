package org.communiques.web;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where the web application listens, and where its templates and styles come from.
///
/// @param host address to bind; loopback unless somebody decides otherwise
/// @param port 0 takes a free one
/// @param live folder whose files are read anew at every request, for work on the pages; null serves
///     those packed into the program
/// @param publicUrl scheme, host and port under which visitors find the site, where a proxy stands before
///     it; null when they come straight
public record WebOptions(String host, int port, @Nullable Path live, @Nullable URI publicUrl) {
    /// Loopback, a free port, the packed files.
    public static final WebOptions LOCAL = new WebOptions("127.0.0.1", 0, null, null);

    public WebOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("No port: " + port);
        }
        if (publicUrl != null && !isOrigin(publicUrl)) {
            throw new IllegalArgumentException(
                    "No scheme and host alone, as in https://communiques.example: " + publicUrl);
        }
    }

    /// Whether an address is scheme, host and port alone: the site's own addresses begin at the root.
    public static boolean isOrigin(URI address) {
        String scheme = address.getScheme();
        String path = address.getRawPath();
        return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
                && address.getHost() != null
                && address.getRawUserInfo() == null
                && (path.isEmpty() || path.equals("/"))
                && address.getRawQuery() == null
                && address.getRawFragment() == null;
    }
}
