package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts and their tokens; behind a `/`, the stem by which other forms of a word are found.
class AnalysisTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr | l’État             | l etat
                    fr | l'Etat             | l etat
                    fr | États              | etats/etat
                    fr | cœur Œuvre         | coeur/coeu oeuvre/oeuvr
                    fr | Indo-Pacifique     | indo pacifique/pacif
                    fr | O.N.U. et G7       | onu et g7
                    fr | aujourd’hui, 14h55 | aujourd hui 14h55
                    fr | M. Dupont          | m dupont
                    en | The ministers met  | the ministers/minister met
                    de | Häuser             | hauser/haus
                    ja | 外務大臣            | 外 務 大 臣
                    fr | Paris🎉 🇫🇷 2+2     | paris/pari 2 2
                    fr | aaaaaa xxxxxx      | aaaaaa xxxxxx
                    it | I ministri         | i ministri/ministr
                    de | die Außenminister  | die aussenminister/aussenminist
                    en | policies           | policies/policy
                    ja | G7外相会合         | g7 外 相 会 合
                    ru | министра, министры | министра/министр министры/министр
                    ar | المفاوضات مفاوضات   | المفاوضات/مفاوض مفاوضات/مفاوض
                    zz | ministers          | ministers
                    """)
    void cutsTextsIntoTokens(String language, String text, String tokens) {
        assertThat(tokens(List.of(text), language)).hasToString(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    makron    | macron
                    koulebba  | kuleba
                    chmygal   | chmigal
                    iwaia     | iwaya
                    lavroff   | lavrov
                    guterrez  | guterres
                    blinquene | blinken
                    zelinsky  | zelinski
                    """)
    void hearsSpellingsOfANameAlike(String one, String other) {
        assertThat(FrenchSound.of(one)).isEqualTo(FrenchSound.of(other));
    }

    @Test
    void putsDistanceBetweenParagraphs() {
        assertThat(tokens(List.of("un deux", "trois"), "fr"))
                .isEqualTo("un deux/deu +200 trois/troi");
    }

    @Test
    void givesOffsetsOfWordsAlone() {
        Tokens tokens = Tokens.of("de l’État");

        assertThat("de l’État".substring(tokens.start(2), tokens.end(2))).isEqualTo("État");
    }

    private static String tokens(List<String> blocks, String language) {
        List<String> all = new ArrayList<>();
        Language stemming = Language.of(language);
        TextWords words = new TextWords(TermTable.of(new UsualAccents())).add(blocks);
        try (TextTokens tokens = new TextTokens(words)) {
            var attribute = tokens.getAttribute(TermToBytesRefAttribute.class);
            var increment = tokens.getAttribute(PositionIncrementAttribute.class);
            while (tokens.incrementToken()) {
                String term = attribute.getBytesRef().utf8ToString();
                String stem = stemming.stem(term);
                int step = increment.getPositionIncrement();
                String gap = step == 1 ? "" : "+" + (step - 1) + " ";
                all.add(gap + term + (stem.equals(term) ? "" : "/" + stem));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return String.join(" ", all);
    }
}
