package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.communiques.model.Communique;
import org.communiques.search.SearchResult;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionWordsTest {
    /// What says nothing of a subject need not be in a text, in any of the languages that are stemmed.
    @ParameterizedTest(name = "« {1} » finds « {2} »")
    @CsvSource({
        "fr, la situation en Ukraine,        Ukraine : situation grave",
        "en, the situation in Ukraine,       Ukraine situation grave",
        "de, die Lage in der Ukraine,        Ukraine: Lage ernst",
        "it, la situazione nella Ucraina,    Ucraina: situazione grave",
        "es, la situación sobre los puertos, Situación grave: puertos",
    })
    void findsWithoutThem(String language, String query, String text, @TempDir Path folder) {
        Communique communique =
                Texts.inLanguage(language, "one", LocalDate.of(2025, 4, 4), "Titel", text);
        try (LuceneEngine engine = Texts.engine(folder, communique)) {
            SearchResult result = engine.search(Texts.request(query));

            assertThat(Texts.ids(result)).containsExactly("one");
            assertThat(result.notices()).isEmpty();
        }
    }

    @ParameterizedTest(name = "« {0} » says something")
    @CsvSource({"hier", "war", "al", "stati", "han", "uno", "como", "bis"})
    void leavesWhatSaysSomethingElsewhere(String word) {
        assertThat(FunctionWords.contains(word)).isFalse();
    }
}
