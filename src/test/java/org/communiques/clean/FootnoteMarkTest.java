package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.communiques.source.SourceDocument.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootnoteMarkTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    la réunion<sup>1</sup> s’ouvre            | la réunion¹ s’ouvre
                    la réunion<sup><a href=#n1>12</a></sup>.  | la réunion¹².
                    la réunion<sup>1,2</sup> s’ouvre          | la réunion¹,² s’ouvre
                    la réunion<sup>[3]</sup> s’ouvre          | la réunion[3] s’ouvre
                    la réunion<sup>[<a href=#n3>3</a>]</sup>  | la réunion[3]
                    la réunion <sup>4</sup>                   | la réunion 4
                    une zone de 12 km<sup>2</sup>             | une zone de 12 km2
                    un coût de 10<sup>6</sup> euros           | un coût de 10⁶ euros
                    un taux de 10<sup>-3</sup>                | un taux de 10⁻³
                    le 1<sup>er</sup> mai au XIX<sup>e</sup>  | le 1er mai au XIXe
                    le G<sup>7</sup> et le CO<sub>2</sub>     | le G7 et le CO2
                    la 2<sup>nde</sup> réunion<sup>*</sup>    | la 2nde réunion*
                    """)
    void standsApartFromItsWordAsItIsPrinted(String html, String text) {
        String body = "<p>Le ministre l’a dit à Oslo : " + html + "</p>";
        assertThat(GoldenPages.clean(body).text())
                .isEqualTo("Le ministre l’a dit à Oslo : " + text);
    }

    @Test
    void isPrintedForMarkdownInTheOrderOfItsFirstMention() {
        String text =
                """
                # Un accord

                La réunion[^note] s’ouvre à Oslo[^1], et la réunion[^note] suivante à Brest.

                [^note]: La troisième depuis 2020.
                [^1]: Capitale de la Norvège.
                """;
        assertThat(markdown(text))
                .isEqualTo(
                        "La réunion¹ s’ouvre à Oslo², et la réunion¹ suivante à Brest.\n\n"
                                + "¹ La troisième depuis 2020.\n\n² Capitale de la Norvège.");
    }

    static String markdown(String text) {
        return GoldenPages.clean(new Content.Markdown(text.getBytes(StandardCharsets.UTF_8)))
                .text();
    }
}
