package org.communiques.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.communiques.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Who takes part and who is only spoken of, in the ways in which ministries tell it: one a line of `roles.txt`.
class RolesTest {
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load());
    private static final String END =
            "Un dernier point, qui ne concerne personne, clôt ici le texte.";

    @ParameterizedTest(name = "{1} {2}")
    @CsvFileSource(resources = "roles.txt", delimiter = '|')
    void tellsWhoTakesPart(String language, String opening, String paragraph, String parts) {
        assertThat(
                        EXTRACTOR
                                .extract(
                                        Documents.in(
                                                language,
                                                "Communiqué",
                                                "2025-04-04",
                                                opening,
                                                paragraph,
                                                END))
                                .facts()
                                .ministers())
                .as("%s %s", opening, paragraph)
                .extracting(minister -> minister.id() + ":" + minister.part().code().charAt(0))
                .containsExactlyInAnyOrder(parts.split(" "));
    }
}
