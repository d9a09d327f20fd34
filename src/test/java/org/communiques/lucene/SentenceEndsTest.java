package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceEndsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Le port ouvre. Il reste sûr.     | Le port ouvre. / Il reste sûr.
                    Vraiment ? « Oui. » Très bien !  | Vraiment ? / « Oui. » Très bien !
                    Elle a vu M. Morel. Il part.     | Elle a vu M. Morel. / Il part.
                    Un prêt de 1.5 million a suivi.  | Un prêt de 1.5 million a suivi.
                    Ils ont parlé… Rien de plus.     | Ils ont parlé… / Rien de plus.
                    Sans point à la fin              | Sans point à la fin
                    """)
    void cutsAParagraphIntoSentences(String text, String sentences) {
        List<String> cut = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int to = SentenceEnds.end(text, from);
            cut.add(text.substring(from, to).strip());
            from = to;
        }
        assertThat(String.join(" / ", cut)).isEqualTo(sentences);
    }
}
