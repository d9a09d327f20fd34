package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.communiques.model.Communique;
import org.communiques.model.EventKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Communiqués like one, by their words and by their people.
class SimilarTest {
    private static LuceneEngine engine;

    @BeforeAll
    static void index(@TempDir Path folder) {
        engine =
                Texts.engine(
                        folder,
                        text("one", "La pêche au crabe et le quota du port.", "IWAYA Takeshi"),
                        text("both", "Un quota de pêche au crabe.", "IWAYA Takeshi"),
                        text("words", "Le quota de pêche au crabe, et le port.", "KALLAS Kaja"),
                        text("person", "Une visite au musée.", "IWAYA Takeshi"),
                        text("neither", "Une visite à la bibliothèque.", "KALLAS Kaja"),
                        text("alone", "Vacances scolaires."));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static Communique text(String id, String body, String... people) {
        return Texts.with(
                Texts.text(id, "Titre", body), EventKind.INFORMATION, List.of(), List.of(people));
    }

    private static List<String> similar(String id, int limit) {
        return engine.similar(id, limit).stream().map(Communique::id).toList();
    }

    @Test
    void putsFirstWhatSharesWordsAndPeople() {
        assertThat(similar("one", 10)).startsWith("both").doesNotContain("one", "neither");
    }

    @Test
    void findsWhatSharesWordsAloneOrPeopleAlone() {
        assertThat(similar("one", 10)).contains("words", "person");
    }

    @Test
    void givesAsManyAsAreWanted() {
        assertThat(similar("one", 2)).hasSize(2);
    }

    @Test
    void findsNothingLikeATextThatSharesNothing() {
        assertThat(similar("alone", 10)).isEmpty();
        assertThat(similar("unknown", 10)).isEmpty();
    }
}
