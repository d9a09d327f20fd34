package org.communiques.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communiques.extract.Documents;
import org.communiques.extract.Extractor;
import org.communiques.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences that name an organisation, and look-alikes that do not.
class OrganisationsTest {
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr | oecd        | Le plan d’action de lʼOCDE a été adopté.
                    fr | oecd        | Il siège à l’OCDE.
                    fr | council-of-europe | La Commission européenne pour la démocratie par le droit a rendu son avis.
                    en | council-of-europe | The Venice Commission gave its opinion.
                    it | ioc-olympic | Il CIO ha scelto la città.
                    fr | wto         | Le ministère a saisi l’Organisation mondiale du commerce (OMC).
                    en | commonwealth | In Kigali for the Commonwealth Heads of Government Meeting, she met her host.
                    fr | osce        | Elle a salué le travail de l’Organisation (OSCE).
                    """)
    void findsAnOrganisationByItsNames(String language, String organisation, String sentence) {
        assertThat(organisations(language, sentence)).contains(organisation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    it | ioc-olympic | Ciò dimostra la qualità del dialogo.
                    fr | eu          | La Commission européenne pour la démocratie par le droit a rendu son avis.
                    fr | au          | Le département des affaires urbaines (UA) a publié son rapport.
                    en | au          | The Federal Office of Urban Affairs (AU) published its report.
                    """)
    void takesNothingElseForAnOrganisation(String language, String organisation, String sentence) {
        assertThat(organisations(language, sentence)).doesNotContain(organisation);
    }

    private static List<String> organisations(String language, String sentence) {
        return EXTRACTOR
                .extract(Documents.in(language, "Note", "2025-01-15", sentence))
                .facts()
                .organisations();
    }
}
