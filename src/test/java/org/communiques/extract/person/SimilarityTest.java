package org.communiques.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {
    @ParameterizedTest
    @CsvSource({
        "takashi, takeshi, true",
        "guterres, guteres, true",
        "iwaya, iwaia, true",
        "iwaya, iwoia, false",
        "morel, moreau, false",
        "colonna, colona, true",
        "colonna, calogero, false"
    })
    void allowsTwoLettersAndOneInAShortWord(String a, String b, boolean near) {
        assertThat(Similarity.near(a, b)).isEqualTo(near);
        assertThat(Similarity.near(b, a)).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({
        "Jean-Yves LE DRIAN, le drian jean yves, true",
        "IWAYA Takeshi, takashi iwaya, true",
        "IWAYA Takeshi, iwaya, false"
    })
    void comparesAllLettersOfANameInEitherOrder(String name, String words, boolean near) {
        Set<String> written = new LinkedHashSet<>(List.of(words.split(" ", -1)));
        assertThat(NameWords.of(name).isNear(written, 9)).isEqualTo(near);
    }
}
