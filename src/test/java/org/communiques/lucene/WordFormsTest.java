package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.communiques.model.Communique;
import org.communiques.search.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Other forms of words, by the languages of the texts that have them.
class WordFormsTest {
    @TempDir private Path folder;

    private static Communique text(String language, String id, String text) {
        return Texts.inLanguage(language, id, LocalDate.of(2025, 4, 4), "-", text);
    }

    @Test
    void findsAFormByTheLanguageOfATextThatHasIt() {
        try (LuceneEngine engine =
                Texts.engine(
                        folder,
                        text("de", "de", "Die Häuser"),
                        text("en", "en", "Two policies"),
                        text("fr", "fr", "Des textes"))) {
            assertThat(Texts.find(engine, "Haus")).containsExactly("de");
            assertThat(Texts.find(engine, "policy")).containsExactly("en");
            assertThat(Texts.find(engine, "texte")).containsExactly("fr");
        }
    }

    @Test
    void stemsNoTextByALanguageThatTheIndexHasNot() {
        try (LuceneEngine engine = Texts.engine(folder, text("fr", "fr", "Des policies"))) {
            assertThat(Texts.find(engine, "policy")).isEmpty();
        }
    }

    @Test
    void marksTheFormsThatItFinds() {
        try (LuceneEngine engine = Texts.engine(folder, text("fr", "fr", "Des accords signés"))) {
            List<String> marked =
                    engine.search(Texts.request("accord signé")).hits().stream()
                            .flatMap(hit -> hit.snippets().stream())
                            .flatMap(snippet -> snippet.spans().stream())
                            .filter(Span::matched)
                            .map(Span::text)
                            .toList();

            assertThat(marked).containsExactly("accords", "signés");
        }
    }
}
