package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.communiques.model.Communique;
import org.communiques.search.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /// They have one stem, since it makes one letter of two.
    @Test
    void takesNoOtherWordForAForm() {
        try (LuceneEngine engine =
                Texts.engine(
                        folder,
                        text("fr", "cop", "La COP de Belém"),
                        text("fr", "work", "Une coopération étroite, des coopérations"))) {
            assertThat(Texts.find(engine, "COP")).containsExactly("cop");
            assertThat(Texts.find(engine, "coopération")).containsExactly("work");
            assertThat(Texts.find(engine, "coopérations étroites")).containsExactly("work");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Встреча министров, министр",
        "ar, التقى الوفد بالمفاوضين, المفاوضين",
        "ko, 서울에서 회담을 가졌다, 서울 회담",
        "ja, 東京で会談を行った, 会談"
    })
    void findsWordsWithWhatOtherLanguagesJoinToThem(String language, String text, String query) {
        try (LuceneEngine engine =
                Texts.engine(folder, text(language, "a", text), text("fr", "fr", "Un texte"))) {
            assertThat(Texts.find(engine, query)).containsExactly("a");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"l'étatiq*", "d’étatique~", "étatiq*"})
    void asksNoElidedArticleBeforeABeginning(String query) {
        try (LuceneEngine engine = Texts.engine(folder, text("fr", "fr", "La loi étatique"))) {
            List<Span> spans =
                    engine.search(Texts.request(query))
                            .hits()
                            .getFirst()
                            .snippets()
                            .getFirst()
                            .spans();

            assertThat(spans.stream().filter(Span::matched).map(Span::text))
                    .containsExactly("étatique");
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
