package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communiques.query.QueryParser;
import org.communiques.query.QueryPrinter;
import org.communiques.search.IndexUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SynonymsTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Quad Japon        | (Quad OU "dialogue quadrilatéral") Japon
                    dialogue quadrilatéral | "dialogue quadrilatéral" OU Quad
                    grand dialogue de la mer | (grand dialogue de la mer) OU GDM
                    pour la paix      | pour la paix
                    POUR la paix      | (==="POUR" OU "Parti ouvert") la paix
                    POUR LA PAIX      | POUR LA PAIX
                    parti ouvert      | "parti ouvert" OU ==="POUR"
                    "Quad de Tokyo"   | "Quad de Tokyo"
                    =Quad             | =Quad
                    -Quad             | -(Quad OU "dialogue quadrilatéral")
                    titre:Quad        | titre:(Quad OU "dialogue quadrilatéral")
                    """)
    void putsWhatIsLookedForTogetherIntoAQuery(String typed, String expanded) throws IOException {
        Files.writeString(
                folder.resolve("synonyms.txt"),
                """
                # ours

                Quad, dialogue quadrilatéral # two
                grand dialogue de la mer, GDM
                POUR, Parti ouvert
                """);
        Synonyms synonyms = Synonyms.load(folder);

        assertThat(QueryPrinter.print(synonyms.expand(QueryParser.parse(typed).tree())))
                .isEqualTo(expanded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quad", "Quad,", "Quad, +", "Quad; dialogue quadrilatéral"})
    void saysWhichLineCannotBeReadAndWhatToDo(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("synonyms.txt"), "# ours\n" + line + "\n");

        assertThatExceptionOfType(IndexUnavailableException.class)
                .isThrownBy(() -> Synonyms.load(folder))
                .withMessageContaining(file + ", line 2")
                .withMessageContaining("commas");
    }

    @Test
    void keepsTheLongestQueryWithinWhatTheEngineAnswers(@TempDir Path index) {
        try (LuceneEngine engine = Texts.engine(index, Texts.text("a", "OTAN", "L’UE et l’ONU"))) {
            String typed = "UE OU OTAN OU ONU OU FOIP OU ".repeat(16);

            assertThat(engine.search(Texts.request(typed)).total()).isEqualTo(1);
        }
    }
}
