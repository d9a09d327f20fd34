package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communiques.model.Communique;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is offered where one language has many texts and another few.
class SuggesterTest {
    private static LuceneEngine engine;

    @BeforeAll
    static void index(@TempDir Path folder) {
        LocalDate day = LocalDate.of(2025, 4, 4);
        Stream<Communique> french =
                IntStream.range(0, 20)
                        .mapToObj(i -> Texts.text("fr" + i, "Visite", "Le ministre du Japon."));
        Communique english =
                Texts.inLanguage("en", "en", day, "Visit", "The minister’s visit to the port.");
        engine =
                Texts.engine(
                        folder,
                        Stream.concat(french, Stream.of(english)).toArray(Communique[]::new));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    minister's      |
                    minister’s port |
                    minisrte        | ministre
                    japan's         | Japon's
                    """)
    void takesNoPossessiveOfAWordThatIsThereForAMisspelling(String typed, String offered) {
        assertThat(engine.search(Texts.request(typed)).suggestion()).isEqualTo(offered);
    }
}
