package org.communiques.site;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.communiques.yaml.Fields;
import tools.jackson.databind.JsonNode;

/// Makes a profile of the YAML that a person wrote.
final class ProfileReader {
    private static final Set<String> TOP = Set.of("name", "hosts", "addresses", "page", "listings");
    private static final Set<String> ADDRESSES =
            Set.of("scheme", "dropped-parameters", "doubled-paths");
    private static final Set<String> PAGE =
            Set.of("body", "title", "date", "removed", "date-lines", "boilerplate");
    private static final Set<String> LISTINGS = Set.of("pages", "feeds", "sitemaps", "communiques");

    /// How a domain is written among the hosts: every host below it.
    private static final String BELOW = "*.";

    private final UnaryOperator<String> selector;

    /// @param selectorCheck refuses a selector that is none
    ProfileReader(Consumer<String> selectorCheck) {
        selector =
                written -> {
                    selectorCheck.accept(written);
                    return written;
                };
    }

    SiteProfile read(String id, JsonNode node) {
        Fields fields = Fields.of(node, TOP);
        return new SiteProfile(
                id,
                fields.required("name"),
                hosts(fields),
                addresses(fields.inside("addresses", ADDRESSES)),
                page(fields.inside("page", PAGE)),
                listings(fields.inside("listings", LISTINGS)));
    }

    private static Hosts hosts(Fields fields) {
        List<String> all = fields.list("hosts", ProfileReader::host);
        if (all.isEmpty()) {
            throw fields.wrong("hosts", "it is missing: give at least one host");
        }
        return new Hosts(
                all.stream().filter(host -> !host.startsWith(BELOW)).toList(),
                all.stream()
                        .filter(host -> host.startsWith(BELOW))
                        .map(host -> host.substring(BELOW.length()))
                        .toList());
    }

    private static String host(String text) {
        String name = text.startsWith(BELOW) ? text.substring(BELOW.length()) : text;
        if (!name.matches("[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*")) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no host: give a name such as www.example.org");
        }
        return (text.startsWith(BELOW) ? BELOW : "") + Hosts.plain(name);
    }

    private static AddressRules addresses(Fields fields) {
        List<String> scheme = fields.list("scheme", ProfileReader::scheme);
        return new AddressRules(
                scheme.isEmpty() ? "https" : scheme.getFirst(),
                fields.list("dropped-parameters", Wildcard::new),
                fields.flag("doubled-paths", false));
    }

    private static String scheme(String text) {
        if (!text.equals("https") && !text.equals("http")) {
            throw new IllegalArgumentException("give https or http, not '" + text + "'");
        }
        return text;
    }

    private PageLayout page(Fields fields) {
        return new PageLayout(
                fields.list("body", selector),
                fields.list("title", selector),
                fields.list("date", selector),
                fields.list("removed", selector),
                fields.list("date-lines", ProfileReader::dateLine),
                fields.list("boilerplate", Wildcard::new));
    }

    private static Wildcard dateLine(String line) {
        if (!line.contains(PageLayout.DATE)) {
            throw new IllegalArgumentException(
                    "'" + line + "' does not say where the date stands: write " + PageLayout.DATE);
        }
        return new Wildcard(line);
    }

    private static Listings listings(Fields fields) {
        return new Listings(
                fields.list("pages", ProfileReader::address),
                fields.list("feeds", ProfileReader::address),
                fields.list("sitemaps", ProfileReader::address),
                fields.list("communiques", Wildcard::new));
    }

    private static URI address(String text) {
        try {
            URI address = URI.create(text);
            if (address.getHost() != null
                    && String.valueOf(address.getScheme()).matches("(?i)https?")) {
                return address;
            }
        } catch (IllegalArgumentException _) {
            // told below, like an address of another kind
        }
        throw new IllegalArgumentException(
                "'" + text + "' is no address: give one such as https://www.example.org/news");
    }
}
