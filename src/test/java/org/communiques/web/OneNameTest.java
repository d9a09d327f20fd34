package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One template, one view record, one style file, one test, all of one name: `facet.html`, `FacetView`, `facet.css`,
/// `FacetViewTest`. A template that is a whole page has `…PageTest`, since it is tested as it is answered.
class OneNameTest {
    private static final Path CODE = Path.of("src/main/java/org/communiques/web");
    private static final Path TESTS = Path.of("src/test/java/org/communiques/web");

    private static final Map<String, String> WITHOUT_VIEW =
            Map.of(
                    "keys", "says the same on every page",
                    "spans", "shows the search's own Span");

    private static final Map<String, String> WITHOUT_STYLE =
            Map.of("help", "is set as all prose is, and its examples as all examples are");

    private static final Map<String, String> WITHOUT_TEMPLATE =
            Map.of(
                    "base", "colours, type and elements",
                    "print", "all of it on paper",
                    "prose", "pages that are read from top to bottom",
                    "completion", "what a script adds");

    private static Set<String> names(String folder) {
        try (Stream<Path> files = Files.list(Path.of("web", folder))) {
            return files.map(file -> file.getFileName().toString().replaceAll("\\..*", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> templates() {
        return names("templates");
    }

    /// `site-header` becomes `SiteHeader`.
    private static String type(String template) {
        return Stream.of(template.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static boolean isPage(String template) throws IOException {
        return Files.readString(Path.of("web/templates", template + ".html"))
                .contains("~{page :: page(");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isThatOfTheView(String template) {
        assertThat(Files.exists(CODE.resolve(type(template) + "View.java")))
                .isEqualTo(!WITHOUT_VIEW.containsKey(template));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isThatOfTheStyles(String template) {
        assertThat(names("styles").contains(template))
                .isEqualTo(!WITHOUT_STYLE.containsKey(template));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isThatOfTheTest(String template) throws IOException {
        String view = WITHOUT_VIEW.containsKey(template) ? "" : "View";
        String test = type(template) + (isPage(template) ? "Page" : view) + "Test.java";
        assertThat(TESTS.resolve(test)).exists();
    }

    @Test
    void isThatOfTheTemplateForEveryStyle() {
        Set<String> others = names("styles");
        others.removeAll(templates());
        assertThat(others).isEqualTo(WITHOUT_TEMPLATE.keySet());
    }

    @Test
    void isGivenToEveryStyleAndScriptThatPagesLoad() {
        assertThat(Assets.STYLES).containsExactlyInAnyOrderElementsOf(names("styles"));
        assertThat(Assets.SCRIPTS).containsExactlyInAnyOrderElementsOf(names("scripts"));
    }
}
