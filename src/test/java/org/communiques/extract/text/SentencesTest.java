package org.communiques.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts cut into their sentences, which stand apart by a `/`.
class SentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Le port est ouvert. Il reste sûr.            | Le port est ouvert. / Il reste sûr.
                    Est-ce sûr ? Oui ! Très bien.                | Est-ce sûr ? / Oui ! / Très bien.
                    Elle a vu M. Morel et Mme. Roux. Ils partent. | Elle a vu M. Morel et Mme. Roux. / Ils partent.
                    Son Excellence S. E. M. Morel parle.         | Son Excellence S. E. M. Morel parle.
                    Le port ouvre ; la gare ferme.               | Le port ouvre ; / la gare ferme.
                    Am 12. November sprach er. Dann ging er.     | Am 12. November sprach er. / Dann ging er.
                    La page exemple.org est sûre.                | La page exemple.org est sûre.
                    Le port ouvre à 15.30 ce soir. Il est sûr.   | Le port ouvre à 15.30 ce soir. / Il est sûr.
                    Selon l'art. 5 et le par. 2, il ouvre.       | Selon l'art. 5 et le par. 2, il ouvre.
                    Siehe Nr. 3 und Ziff. 4 des Plans. Er gilt.  | Siehe Nr. 3 und Ziff. 4 des Plans. / Er gilt.
                    See no. 7 on p. 12. It is open.              | See no. 7 on p. 12. / It is open.
                    Il a ouvert en 2019. 30 navires y sont.      | Il a ouvert en 2019. / 30 navires y sont.
                    Il y a 3 quais. 4 navires y sont.            | Il y a 3 quais. / 4 navires y sont.
                    John Morel Jr. spoke. They left.             | John Morel Jr. spoke. / They left.
                    """)
    void cutsATextIntoSentences(String text, String sentences) {
        assertThat(String.join(" / ", cut(text))).isEqualTo(sentences);
    }

    private static List<String> cut(String text) {
        Passage passage = Passage.of(text, Passage.Role.BODY, 0, Language.FRENCH);
        List<String> sentences = new ArrayList<>();
        for (int from = 0; from < passage.size(); ) {
            int to = Sentences.end(passage, from);
            sentences.add(passage.text(from, to));
            assertThat(Sentences.start(passage, to - 1)).isEqualTo(from);
            from = to;
        }
        return sentences;
    }
}
