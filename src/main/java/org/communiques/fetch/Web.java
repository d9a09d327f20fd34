package org.communiques.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.communiques.site.Hosts;

/// Addresses as people and pages write them.
final class Web {
    /// What may stand in an address as it is: RFC 3986, and the percent sign of what is escaped already.
    private static final String PLAIN = "-._~:/?#[]@!$&'()*+,;=%";

    private Web() {}

    /// An address without its fragment. What must be escaped is; nothing when there is no way to read it.
    static Optional<URI> parse(String written) {
        String text = written.strip();
        int fragment = text.indexOf('#');
        try {
            URI address = new URI(escaped(fragment < 0 ? text : text.substring(0, fragment)));
            return Optional.of(address.getHost() == null ? named(address) : address);
        } catch (URISyntaxException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static Optional<URI> resolve(URI base, String written) {
        return written.isBlank() ? Optional.empty() : parse(written).map(base::resolve);
    }

    /// Where another address begins with this one's folder: `/news/` for `/news/index.html` and `/news`.
    static String folder(URI address) {
        String path = path(address);
        int last = path.lastIndexOf('/');
        boolean isFile = path.indexOf('.', last) >= 0;
        return isFile ? path.substring(0, last + 1) : path.endsWith("/") ? path : path + "/";
    }

    static String path(URI address) {
        String path = address.getRawPath();
        return path == null || path.isEmpty() ? "/" : path;
    }

    /// One form for the ways to write a host.
    static String host(URI address) {
        return Hosts.key(String.valueOf(address.getHost()));
    }

    /// A host with letters outside ASCII, which the escaping has made unreadable.
    private static URI named(URI address) throws URISyntaxException {
        String authority = address.getAuthority();
        if (authority == null || authority.contains("@")) {
            return address;
        }
        String[] parts = authority.split(":", 2);
        String host = IDN.toASCII(parts[0]) + (parts.length > 1 ? ":" + parts[1] : "");
        String query = address.getRawQuery();
        return new URI(
                address.getScheme()
                        + "://"
                        + host
                        + address.getRawPath()
                        + (query == null ? "" : "?" + query));
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return out.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }
}
