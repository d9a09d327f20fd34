package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.communiques.source.SourceDocument.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndsTest {
    private static String read(String text) {
        return GoldenPages.clean(Content.Plain.of(text)).text().replace("\n\n", "¶");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Les deux pays lancent une coopé-/ration des ports de la mer du Nord.            | Les deux pays lancent une coopération des ports de la mer du Nord.
                    Les deux pays lancent un comité franco-/japonais des ports de la mer.           | Les deux pays lancent un comité franco-japonais des ports de la mer.
                    Le ministre a reçu son homologue, dit le porte-/parole du ministère hier.       | Le ministre a reçu son homologue, dit le porte-parole du ministère hier.
                    Le ministre a salué celui-/ci et a signé avec lui l’accord de pêche.            | Le ministre a salué celui-ci et a signé avec lui l’accord de pêche.
                    Die Ministerin sprach über die Innen-/und Außenpolitik der beiden Länder.       | Die Ministerin sprach über die Innen- und Außenpolitik der beiden Länder.
                    The ministers welcomed the develop-/ment of trade and of long-/term projects.   | The ministers welcomed the development of trade and of long-term projects.
                    Le ministre a reçu hier à Oslo Jean-/Noël Exemple, élu de la ville.             | Le ministre a reçu hier à Oslo Jean-Noël Exemple, élu de la ville.
                    Le ministre a parlé de l’accord -/signé hier- devant les pêcheurs de la mer.    | Le ministre a parlé de l’accord - signé hier- devant les pêcheurs de la mer.
                    """)
    void joinTheHalvesOfAWordAndKeepItsHyphen(String lines, String text) {
        assertThat(read("Un accord de pêche à Oslo\n\n" + lines.replace("/", "\n")))
                .isEqualTo(text);
    }

    @Test
    void goByHowTheTextWritesTheWordElsewhere() {
        String text =
                """
                Un accord de pêche à Oslo

                Le groupe de travail se réunit : les sous-
                groupes, dont chaque sous-groupe a trois membres, et le micro-
                crédit, car le microcrédit y est cité, ont été salués par les
                deux ministres.
                """;
        assertThat(read(text))
                .contains("les sous-groupes, dont", "le microcrédit, car")
                .doesNotContain("sousgroupes");
    }

    /// Mail programs break at hyphens that are there, and at no others.
    @Test
    void keepTheHyphenOfATextThatPartsNoWords() {
        String line = "Les deux ministres ont parlé de la mer et des ports du nord, de leurs\n";
        String text = "Un accord\n\n" + line.repeat(20) + "arcs-\nboutants et de ceux du sud.";
        assertThat(read(text)).endsWith("de leurs arcs-boutants et de ceux du sud.");
    }

    @Test
    void joinWhatASoftHyphenParts() {
        String text =
                "Un accord à Oslo\n\nLes deux pays lancent une coopé\u00AD\nration des ports.";
        assertThat(read(text)).contains("une coopération des ports");
    }
}
