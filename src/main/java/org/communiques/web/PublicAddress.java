package org.communiques.web;

import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where visitors find the site: what every absolute address begins with.
///
/// It is what the options say. Without, a request's `Host` decides, but only where it names the machine
/// that answers: whoever sends a request writes that header, and an address made of another name
/// could lead anywhere, and stay in a cache. Forwarding headers are never read, for the same reason.
record PublicAddress(WebOptions options) {
    private static final String KEPT = "public-address";
    private static final Pattern HOST =
            Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:]+)(?::(\\d{1,5}))?");

    /// Keeps the address with the request, for whoever answers it.
    void set(Context http) {
        http.attribute(KEPT, of(http));
    }

    /// Scheme, host and port, without a slash at the end.
    static String kept(Context http) {
        String address = http.attribute(KEPT);
        if (address == null) {
            throw new IllegalStateException("No public address was set for " + http.path());
        }
        return address;
    }

    private String of(Context http) {
        URI told = options.publicUrl();
        if (told != null) {
            return told.getScheme() + "://" + told.getRawAuthority();
        }
        String host = http.header("Host");
        return "http://" + (host != null && isOurs(host, http) ? host : listening(http));
    }

    private boolean isOurs(String host, Context http) {
        Matcher parts = HOST.matcher(host);
        return parts.matches()
                && List.of("localhost", options.host(), bracketed(http.req().getLocalAddr()))
                        .contains(parts.group(1));
    }

    private static String listening(Context http) {
        return bracketed(http.req().getLocalAddr()) + ":" + http.req().getLocalPort();
    }

    /// An IPv6 address, as addresses of the web write it.
    private static String bracketed(@Nullable String address) {
        String known = address == null ? "127.0.0.1" : address;
        return known.contains(":") && !known.startsWith("[") ? "[" + known + "]" : known;
    }
}
