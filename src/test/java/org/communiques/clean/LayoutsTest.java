package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communiques.model.CleanDocument;
import org.communiques.source.SourceDocument.Content;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages as today's content management systems and front ends write them, each with the whole text that a
/// reader would call the article: how much of it comes out, and how little else, in runs of four words.
class LayoutsTest {
    private static final double FLOOR = 0.97;
    private static final int RUN = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    static List<Path> pages() throws IOException, URISyntaxException {
        Path folder =
                Path.of(Objects.requireNonNull(LayoutsTest.class.getResource("layouts")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givesTheWholeArticleAndHardlyMore(Path page) throws IOException {
        String name = page.getFileName().toString();
        Path gold = page.resolveSibling(name.replace(".html", ".gold"));
        String text = text(GoldenPages.clean(new Content.Html(Files.readAllBytes(page), null)));
        assertThat(f1(Files.readString(gold), text)).as("%s:%n%s", name, text).isGreaterThan(FLOOR);
    }

    private static String text(CleanDocument document) {
        List<String> lines = new ArrayList<>();
        document.sections()
                .forEach(section -> {
                    lines.add(Objects.requireNonNullElse(section.heading(), ""));
                    lines.addAll(section.paragraphs());
                });
        return String.join("\n", lines);
    }

    private static double f1(String gold, String text) {
        Map<List<String>, Integer> wanted = runs(gold);
        Map<List<String>, Integer> given = runs(text);
        int shared =
                wanted.entrySet().stream()
                        .mapToInt(run ->
                                Math.min(run.getValue(), given.getOrDefault(run.getKey(), 0)))
                        .sum();
        return 2.0 * shared / (total(wanted) + total(given));
    }

    private static Map<List<String>, Integer> runs(String text) {
        List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.merge(words.subList(i, i + RUN), 1, Integer::sum);
        }
        return runs;
    }

    private static int total(Map<List<String>, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }
}
