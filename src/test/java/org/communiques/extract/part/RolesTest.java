package org.communiques.extract.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.communiques.extract.Documents;
import org.communiques.extract.Extractor;
import org.communiques.model.CleanDocument;
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
        assertParts(
                parts, Documents.in(language, "Communiqué", "2025-04-04", opening, paragraph, END));
    }

    @ParameterizedTest(name = "{2} {3}")
    @CsvFileSource(resources = "roles-of-texts.txt", delimiter = '|')
    void tellsSoInTextsOfAidAndInStatements(
            String language, String title, String opening, String paragraph, String parts) {
        assertParts(parts, Documents.in(language, title, "2025-04-04", opening, paragraph, END));
    }

    private static void assertParts(String parts, CleanDocument document) {
        assertThat(EXTRACTOR.extract(document).facts().ministers())
                .as("%s", document.sections())
                .extracting(minister -> minister.id() + ":" + minister.part().code().charAt(0))
                .containsExactlyInAnyOrder(parts.split(" "));
    }
}
