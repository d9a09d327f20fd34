package org.communiques.extract.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.communiques.extract.Documents;
import org.communiques.extract.Extractor;
import org.communiques.extract.review.ReviewedName.Doubt;
import org.communiques.model.Communique;
import org.communiques.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityReviewTest {
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final Extractor EXTRACTOR = new Extractor(VOCABULARY);

    private final AuthorityReview review = new AuthorityReview(VOCABULARY, Communique::id);

    @Test
    void listsWhomTheFileLacks() {
        read("Le ministre a rencontré Mme Ursuline ZÜRBRIGG, ministre des Affaires étrangères.");
        assertThat(review.names())
                .singleElement()
                .satisfies(name -> {
                    assertThat(name.doubt()).isEqualTo(Doubt.UNKNOWN);
                    assertThat(name.id()).isEqualTo("zurbrigg-ursuline");
                    assertThat(name.communiques()).containsExactly("test");
                });
    }

    @Test
    void listsSpellingsThatTheFileLacks() {
        read("Le ministre IWAYA Takesi a reçu son hôte. Le ministre IWAYA l’a remercié.");
        assertThat(review.names())
                .singleElement()
                .satisfies(name -> {
                    assertThat(name.doubt()).isEqualTo(Doubt.SPELLING);
                    assertThat(name.name()).isEqualTo("IWAYA Takeshi");
                    assertThat(name.spellings()).containsExactly("IWAYA Takesi");
                });
    }

    @Test
    void passesOverSettledNames() {
        read("Le ministre Takeshi IWAYA a rencontré M. Jean-Noël BARROT. M. Barrot l’a remercié.");
        assertThat(review.names()).isEmpty();
    }

    @Test
    void proposesToMergeNamesThatAreAlike() {
        read("Elle a rencontré Mme Ursuline ZÜRBRIGG, ministre des Affaires étrangères.");
        read("Elle a rencontré Mme Ursulina ZURBRIG, ministre des Affaires étrangères.");
        assertThat(review.merges())
                .singleElement()
                .satisfies(merge -> {
                    assertThat(merge.reason()).isEqualTo(Candidate.LIKE_NAME);
                    assertThat(merge.from() + merge.into())
                            .contains("zurbrigg-ursuline", "zurbrig-ursulina");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr | Elle a rencontré Mme BARROT, ministre des Affaires étrangères de la France.
                    en | The delegation met the French Foreign Minister, Ms BARROT, in Oslo.
                    """)
    void proposesToMergeASurnameWithWhoeverHeldThatOffice(String language, String text) {
        review.add(EXTRACTOR.extract(Documents.in(language, "Rencontre", "2025-04-04", text)));
        assertThat(review.merges())
                .containsExactly(
                        new MergeProposal("barrot", "barrot-jean-noel", Candidate.SAME_OFFICE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Nobody of that name held this office.
                "Elle a rencontré Mme BARROT, ministre de la Culture de la France.",
                // Nor that of another country.
                "Elle a rencontré Mme BARROT, ministre des Affaires étrangères du Danemark."
            })
    void proposesNobodyForASurnameAlone(String text) {
        read(text);
        assertThat(review.names()).extracting(ReviewedName::id).contains("barrot");
        assertThat(review.merges()).isEmpty();
    }

    @Test
    void saysWhomAnAmbiguousSurnameMayMean() {
        read("La délégation a aussi vu le ministre KIM à Osaka.");
        assertThat(review.names())
                .singleElement()
                .satisfies(name -> {
                    assertThat(name.doubt()).isEqualTo(Doubt.AMBIGUOUS);
                    assertThat(name.id().split(",", -1)).hasSizeGreaterThan(1);
                    assertThat(name.spellings()).containsExactly("KIM");
                });
    }

    private void read(String text) {
        review.add(EXTRACTOR.extract(Documents.french("Rencontre", "2025-04-04", text)));
    }
}
