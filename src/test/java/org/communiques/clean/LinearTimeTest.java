package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communiques.ProcessorTime.SUPERLINEAR;

import org.communiques.ProcessorTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A page takes time in proportion to its length, whatever it is made of.
class LinearTimeTest {
    private static final int PIECES = 750;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Les deux ministres sont convenus de se revoir à l’automne.</p>",
                "<li><a href='/x'>Autre page</a></li>",
                "<h2>Lire aussi</h2><a href='/x'>Autre page</a>",
                "<div><span>Le ministre a signé l’accord",
                "<p>Le ministre a signé &amp;lt;b&amp;gt;l’accord&amp;lt;/b&amp;gt;.</p>",
                "<td>Oslo, <a>a <b>b <i>c</td>",
                "texte sans balise et sans fin "
            })
    void takesTimeInProportionToThePage(String piece) {
        assertThat(ProcessorTime.growth(PIECES, piece::repeat, GoldenPages::clean))
                .as(piece)
                .isLessThan(SUPERLINEAR);
    }

    @Test
    void takesTimeInProportionToATitleOverManyHeadings() {
        String title = "<meta property=og:title content='%s'>";
        String headings = "<h2>Les deux ministres à Oslo</h2><p>Accord";
        assertThat(
                        ProcessorTime.growth(
                                PIECES,
                                n -> title.replace("%s", "accord ".repeat(n)) + headings.repeat(n),
                                GoldenPages::clean))
                .isLessThan(SUPERLINEAR);
    }
}
