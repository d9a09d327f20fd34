package org.communiques.site;

import java.util.List;
import java.util.Locale;

/// The hosts that serve one site.
///
/// @param names the first is the canonical one, the others are its aliases; `www.` makes no difference
/// @param domains each of these, and every host below it, is of the same make but a site of its own: the
///     embassies of one ministry
public record Hosts(List<String> names, List<String> domains) {
    private static final String WWW = "www.";

    public Hosts {
        names = List.copyOf(names);
        domains = List.copyOf(domains);
        if (names.isEmpty() && domains.isEmpty()) {
            throw new IllegalArgumentException("a site needs at least one host");
        }
    }

    /// The host that the site's documents are known by; any other host stays what it is.
    String canonical(String host) {
        return names.stream().anyMatch(name -> key(name).equals(key(host)))
                ? names.getFirst()
                : plain(host);
    }

    /// One form for the ways to write a host: `WWW.Example.org.` is `example.org`.
    public static String key(String host) {
        String plain = plain(host);
        return plain.startsWith(WWW) ? plain.substring(WWW.length()) : plain;
    }

    /// In lower case and without the final dot.
    static String plain(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
