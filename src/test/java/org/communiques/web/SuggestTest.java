package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// `/suggest`: what completes what is being typed.
class SuggestTest {
    @AutoClose private static final RunningSite site = RunningSite.of(Corpus.documents());

    private static List<String> texts(String query) {
        return JsonMapper.shared()
                .readTree(site.body("/suggest?" + query))
                .path("completions")
                .valueStream()
                .map(one -> one.path("text").asString())
                .toList();
    }

    @Test
    void completesNamesThemesCountriesAndTitles() {
        assertThat(texts("q=ukr")).contains("Ukraine", "Ukraine et Russie");
        assertThat(texts("q=rencontre+min")).contains("Rencontre ministérielle avec l’Ukraine");
    }

    @Test
    void completesTheValuesOfOneFilterAlone() {
        assertThat(texts("q=ukr&dimension=country")).containsExactly("Ukraine");
        assertThat(texts("q=iwa&dimension=minister")).containsExactly("IWAYA Takeshi");
        assertThat(texts("q=iwa&dimension=country")).isEmpty();
        assertThat(texts("q=entret&dimension=kind")).contains("Entretien téléphonique");
    }

    @Test
    void completesInTheLanguageOfTheVisitor() {
        assertThat(texts("q=jap&dimension=country")).containsExactly("Japon");
        assertThat(texts("q=jap&dimension=country&lang=en")).containsExactly("Japan");
    }

    @Test
    void knowsTheOtherNamesOfACountryOrAnOrganisation() {
        assertThat(texts("q=republ+franc&dimension=country")).containsExactly("France");
        assertThat(texts("q=republ+franc")).startsWith("France");
        assertThat(texts("q=alliance+atl")).containsExactly("OTAN");
        assertThat(texts("q=alliance+atl&dimension=organisation")).containsExactly("OTAN");
    }

    @Test
    void beginsWithTheMostFrequent() {
        List<Long> counts =
                JsonMapper.shared()
                        .readTree(site.body("/suggest?q=r&dimension=country"))
                        .path("completions")
                        .valueStream()
                        .map(one -> one.path("count").asLong())
                        .toList();
        assertThat(counts).isNotEmpty().isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static List<String> notices(String query) {
        return JsonMapper.shared()
                .readTree(site.body("/suggest?" + query))
                .path("notices")
                .valueStream()
                .map(one -> one.asString())
                .toList();
    }

    @Test
    void saysWhatItLeavesOut() {
        assertThat(notices("q=ukr&dimension=country")).isEmpty();
        assertThat(notices("q=ukr&dimension=oops&lang=en"))
                .containsExactly(
                        "The value “oops” of “dimension” could not be read: it was left out.");
        assertThat(notices("lang=en&q=" + "a".repeat(201)))
                .containsExactly("The query is too long: only its first 200 characters count.");
        assertThat(notices("q=" + "a".repeat(200))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q=", "q=%20", "dimension=country", "q=a&dimension=nonsense"})
    void survivesAnything(String query) {
        assertThat(site.get("/suggest?" + query).statusCode()).isEqualTo(200);
    }
}
