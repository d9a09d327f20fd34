package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.communiques.model.EventKind;
import org.communiques.search.Completion;
import org.communiques.search.Dimension;
import org.communiques.search.DimensionLabels;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Completion by any word, in French or English, accents optional.
class CompleterTest {
    private static final DimensionLabels LABELS =
            (Dimension _, String code, Locale locale) ->
                    switch (code) {
                        case "KR" -> locale.equals(Locale.FRENCH) ? "Corée du Sud" : "South Korea";
                        case "EE" -> locale.equals(Locale.FRENCH) ? "Estonie" : "Estonia";
                        default -> code;
                    };

    private static LuceneEngine engine;

    @BeforeAll
    static void index(@TempDir Path folder) {
        Texts.build(
                folder,
                Texts.with(
                        Texts.text("visit", "Visite à Séoul", "Un texte."),
                        EventKind.DEPLACEMENT,
                        List.of("KR"),
                        List.of("NAUSĖDA Gitanas")),
                Texts.with(
                        Texts.text("call", "Échange d’étudiants", "Un texte."),
                        EventKind.INFORMATION,
                        List.of("KR", "EE"),
                        List.of()));
        engine = LuceneEngine.open(folder, LABELS);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nause          | NAUSĖDA Gitanas
                    NAUSĖ          | NAUSĖDA Gitanas
                    gita           | NAUSĖDA Gitanas
                    gitanas nau    | NAUSĖDA Gitanas
                    coree          | Corée du Sud
                    Corée          | Corée du Sud
                    sud            | Corée du Sud
                    korea sou      | Corée du Sud
                    seoul          | Visite à Séoul
                    etudiant       | Échange d’étudiants
                    d'étud         | Échange d’étudiants
                    xyz            |
                    ' '            |
                    """)
    void completesAnyWordWhateverItsAccents(String typed, String label) {
        assertThat(engine.complete(typed, 5))
                .extracting(Completion::text)
                .containsExactlyElementsOf(label == null ? List.of() : List.of(label));
    }

    @Test
    void putsTheMostFrequentFirstAndTitlesLast() {
        assertThat(engine.complete("e", 5))
                .extracting(Completion::text)
                .containsExactly("Estonie", "Échange d’étudiants");
        assertThat(engine.complete("s", 1))
                .extracting(Completion::text)
                .containsExactly("Corée du Sud");
    }
}
