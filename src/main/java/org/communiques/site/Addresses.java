package org.communiques.site;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Puts addresses together from parts that are already escaped.
final class Addresses {
    private Addresses() {}

    /// The same place of the same host, written plainly.
    static URI plain(URI address) {
        String path = address.getRawPath();
        return of(
                address,
                address.getScheme().toLowerCase(Locale.ROOT),
                Hosts.plain(address.getHost()),
                path == null || path.isEmpty() ? "/" : path,
                address.getRawQuery());
    }

    /// @param original whose port is kept where it is not the usual one
    static URI of(URI original, String scheme, String host, String path, @Nullable String query) {
        int port = original.getPort();
        boolean usual = port < 0 || port == 80 || port == 443;
        String place = usual ? host : host + ":" + port;
        return URI.create(scheme + "://" + place + path + (query == null ? "" : "?" + query));
    }
}
