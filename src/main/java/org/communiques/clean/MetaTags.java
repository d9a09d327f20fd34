package org.communiques.clean;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The `<meta>` elements of a page, by name in lower case; of several with one name the first.
record MetaTags(Map<String, String> values) {
    static MetaTags of(Document page) {
        Map<String, String> values = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
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

    @Nullable LocalDate firstDate(List<String> names) {
        for (String name : names) {
            LocalDate date = Dates.parse(values.get(name));
            if (date != null) {
                return date;
            }
        }
        return null;
    }
}
