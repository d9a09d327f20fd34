package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.communiques.search.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures and names in each way of writing them.
class NotationsTest {
    private static LuceneEngine engine;

    @BeforeAll
    static void index(@TempDir Path folder) {
        engine =
                Texts.engine(
                        folder,
                        Texts.text(
                                "spaced",
                                "Titre",
                                "Un don de 1 000 tentes et de 25\u202f000 lits."),
                        Texts.text("pointed", "Titre", "Un don de 1.000 tentes, puis 000 et 1."),
                        Texts.text("joined", "Titre", "Un don de 1000 tentes en 2024."),
                        Texts.text("short", "Titre", "La 80e session, la 1re du G7 et du F 35."),
                        Texts.text("long", "Titre", "La 80ème session, la 1ère du G-7 et du F-35."),
                        Texts.text(
                                "english",
                                "Title",
                                "The 80th session of the R&D board, a D and an R."),
                        Texts.text("letters", "Titre", "La lettre D, puis R ; 2 024 mots ; 7 G."),
                        Texts.text("compound", "Titre", "Les avant-projets de l’entre-deux."),
                        Texts.text("apart", "Titre", "Un projet, entre eux deux, avant le port."),
                        Texts.text("hyphened", "Titre", "Un co-financement de l’O.R.S.A."),
                        Texts.text("solid", "Titre", "Un cofinancement, et l’art o. r. s. a."));
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
                    1 000               | spaced pointed joined
                    1 000 tentes        | spaced pointed joined
                    1\u202f000          | spaced pointed joined
                    1.000               | spaced pointed joined
                    1,000               | spaced pointed joined
                    1000                | spaced pointed joined
                    25000               | spaced
                    25 000 lits         | spaced
                    2024                | joined
                    "1 000"             | spaced pointed
                    =1000               | joined
                    80e                 | short long english
                    80ème session       | short long english
                    80th                | short long english
                    1re                 | short long
                    G7                  | short long
                    G-7                 | short long
                    F35                 | short long
                    F-35                | short long
                    R&D                 | english
                    avant-projet        | compound
                    entre-deux          | compound
                    co-financement      | hyphened solid
                    o.r.s.a.            | hyphened
                    titre:80e           |
                    """)
    void findsWhatIsWrittenOtherwise(String query, String ids) {
        List<String> expected = ids == null ? List.of() : List.of(ids.split(" "));

        assertThat(Texts.find(engine, query)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1 000 tentes   | pointed  | 1.000, tentes
                    80ème          | short    | 80e
                    G7             | long     | G-7
                    R&D            | english  | R&D
                    avant-projet   | compound | avant-projets
                    """)
    void marksWhatIsWrittenOtherwise(String query, String id, String marks) {
        assertThat(
                        engine.search(Texts.request(query)).hits().stream()
                                .filter(hit -> hit.communique().id().equals(id))
                                .flatMap(hit -> hit.snippets().stream())
                                .flatMap(snippet -> snippet.spans().stream())
                                .filter(Span::matched)
                                .map(Span::text))
                .containsExactly(marks.split(", "));
    }
}
