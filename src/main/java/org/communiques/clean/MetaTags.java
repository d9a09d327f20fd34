package org.communiques.clean;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/// The `<meta>` elements of a page, by name in lower case; of several with one name the first.
record MetaTags(Map<String, String> values) {
    /// The names that publishers and their suppliers give it: `vendor:publish-time`, `pubdate`.
    private static final Pattern PUBLICATION =
            Pattern.compile("(?!.*(?:unpub|mod|upd)).*pub.*(?:date|time).*|.*date.?pub.*");

    /// @param declarations others among them are passed over
    static MetaTags of(Elements declarations) {
        Map<String, String> values = new HashMap<>();
        for (Element meta : declarations) {
            if (!meta.nameIs("meta")) {
                continue;
            }
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty()) {
                    values.putIfAbsent(name, meta.attr("content").strip());
                }
            }
        }
        return new MetaTags(Map.copyOf(values));
    }

    @Nullable String first(List<String> names) {
        return names.stream()
                .map(name -> values.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    /// The date of the first of these names that tells one; or else of any name that speaks of publication.
    @Nullable LocalDate firstDate(List<String> names) {
        return Stream.concat(
                        names.stream(), values.keySet().stream().filter(MetaTags::isDate).sorted())
                .map(name -> Dates.parse(values.get(name)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isDate(String name) {
        return PUBLICATION.matcher(name).matches();
    }
}
