package org.communiques.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The filters of a search: the same words as in an address.
final class FilterOptions {
    @Option(names = "--minister", paramLabel = "ID", description = "Such as iwaya-takeshi.")
    private List<String> minister = List.of();

    @Option(names = "--theme", paramLabel = "CODE", description = "Such as indopacifique.")
    private List<String> theme = List.of();

    @Option(names = "--country", paramLabel = "CODE", description = "ISO code, such as FR.")
    private List<String> country = List.of();

    @Option(names = "--organisation", paramLabel = "CODE", description = "Such as eu.")
    private List<String> organisation = List.of();

    @Option(names = "--kind", paramLabel = "CODE", description = "Such as declaration.")
    private List<String> kind = List.of();

    @Option(names = "--year", paramLabel = "YYYY", description = "Such as 2025.")
    private List<String> year = List.of();

    @Option(names = "--source", paramLabel = "NAME", description = "The publisher.")
    private List<String> source = List.of();

    @Option(names = "--language", paramLabel = "TAG", description = "Such as fr.")
    private List<String> language = List.of();

    @Option(names = "--office", paramLabel = "WORDS", description = "The office, in words.")
    private List<String> office = List.of();

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "Such as 2025-04.")
    private List<String> month = List.of();

    @Option(names = "--publisher-theme", paramLabel = "WORDS", description = "The publisher's own.")
    private List<String> publisherTheme = List.of();

    @Option(names = "--keyword", paramLabel = "WORDS", description = "The publisher's own.")
    private List<String> keyword = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "2025-04-04, 2025-04 or 2025.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "2025-04-04, 2025-04 or 2025.")
    private @Nullable String to;

    /// As an address would carry them.
    Map<String, List<String>> toMap() {
        Map<String, List<String>> map = new LinkedHashMap<>();
        map.put("minister", minister);
        map.put("theme", theme);
        map.put("country", country);
        map.put("organisation", organisation);
        map.put("kind", kind);
        map.put("year", year);
        map.put("source", source);
        map.put("language", language);
        map.put("office", office);
        map.put("month", month);
        map.put("publisher-theme", publisherTheme);
        map.put("keyword", keyword);
        map.put("from", from == null ? List.of() : List.of(from));
        map.put("to", to == null ? List.of() : List.of(to));
        return map;
    }
}
