package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communiques.query.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpPageTest {
    private static final Pattern FIELD = Pattern.compile("`[^`]*?\\b([a-z]+):");

    static Stream<String> queries() {
        return HelpPage.queries().stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void givesExamplesThatAreUnderstoodToTheLetter(String query) {
        assertThat(QueryParser.parse(query).notices()).isEmpty();
    }

    /// The chapter on searching says what there is.
    @Test
    void hasAnExampleForEveryFieldOfTheLanguage() throws IOException {
        List<String> fields =
                Files.readAllLines(Path.of("src/site/markdown/search.md")).stream()
                        .filter(line -> line.startsWith("|"))
                        .flatMap(line -> FIELD.matcher(line).results())
                        .map(match -> match.group(1) + ":")
                        .toList();
        assertThat(fields).isNotEmpty();
        assertThat(fields)
                .allMatch(field -> HelpPage.queries().stream().anyMatch(q -> q.contains(field)));
    }

    @Test
    void countsWhatEachExampleFindsNow() {
        try (RunningSite site = RunningSite.of(Corpus.documents())) {
            assertThat(site.body("/help"))
                    .contains("otan -ukraine", "/?q=otan+-ukraine")
                    .containsPattern("examples-count\">(Aucun communiqué|\\d+ communiqués?)<");
        }
    }
}
