package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.communiques.model.Communique;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pairs of texts of the same length that have the words asked for equally often, of which one is to be the
/// first. That one has the key that loses a tie.
class RankingTest {
    /// Thirty-odd words each.
    private static final List<String> PARAGRAPHS =
            List.of(
                    "Les deux délégations se sont retrouvées dans la matinée au siège de"
                            + " l’organisation, où elles ont passé en revue les sujets inscrits à"
                            + " leur programme et préparé la suite de leurs travaux.",
                    "Elles ont constaté avec satisfaction les progrès accomplis depuis la"
                            + " rencontre précédente, et souhaité que les services compétents"
                            + " poursuivent leurs échanges à un rythme régulier.",
                    "Plusieurs responsables ont ensuite présenté les résultats obtenus dans leur"
                            + " domaine, en insistant sur les difficultés qui demeurent et sur les"
                            + " moyens qui permettraient de les surmonter.",
                    "Au terme de la séance, les participants sont convenus de se revoir avant la"
                            + " fin de l’année, dans une ville qui reste à choisir, pour y faire"
                            + " le bilan de ces engagements.");

    @TempDir private Path folder;

    @Test
    void putsAWordOfTheTitleBeforeOneOfTheBody() {
        assertThat(
                        find(
                                "pêche",
                                Texts.text("a", "Une rencontre", with(" sur la pêche", 0)),
                                Texts.text("z", "Une rencontre sur la pêche", with("", 0))))
                .containsExactly("z", "a");
    }

    @Test
    void putsAWordOfTheLeadBeforeOneOfTheEnd() {
        assertThat(findLeadAndEnd("pêche", " Il a été question de pêche."))
                .containsExactly("z", "a");
        assertThat(findLeadAndEnd("pêche crabe", " Il a été question de crabe et de pêche."))
                .containsExactly("z", "a");
    }

    @Test
    void putsAPhraseOfTheLeadBeforeOneOfTheEnd() {
        String said = " Il a été question de la pêche au crabe.";
        assertThat(findLeadAndEnd("« pêche au crabe »", said)).containsExactly("z", "a");
        assertThat(findLeadAndEnd("=pêche", said)).containsExactly("z", "a");
    }

    @Test
    void endsTheLeadWithItsEightiethWord() {
        // Behind a heading of one word.
        String filler = "mot ".repeat(77);
        Communique last = Texts.text("z", "Titre", filler + "mot pêche mot mot", "mot");
        Communique next = Texts.text("a", "Titre", filler + "mot mot pêche mot", "mot");
        Communique later = Texts.text("b", "Titre", filler + "mot mot mot", "pêche mot");

        assertThat(find("pêche", last, next, later)).containsExactly("z", "a", "b");
    }

    private List<String> findLeadAndEnd(String query, String said) {
        return find(
                query,
                Texts.text("a", "Une rencontre", with(said, 3)),
                Texts.text("z", "Une rencontre", with(said, 0)));
    }

    @Test
    void putsWordsThatStandTogetherFirst() {
        String together = " Il a été question du cabillaud et de la pêche au crabe des neiges.";
        String apart = " Il a été question du crabe et de la pêche au cabillaud des neiges.";
        assertThat(
                        find(
                                "pêche crabe",
                                Texts.text("a", "Une rencontre", with(apart, 1)),
                                Texts.text("z", "Une rencontre", with(together, 1))))
                .containsExactly("z", "a");
    }

    @Test
    void putsTheFormThatWasTypedFirst() {
        assertThat(
                        find(
                                "crabes",
                                Texts.text("a", "Une rencontre", with(" Le crabe est cher.", 1)),
                                Texts.text("z", "Une rencontre", with(" Ces crabes chers.", 1))))
                .containsExactly("z", "a");
    }

    /// The paragraphs, one of them with something more at its end.
    private static String[] with(String said, int paragraph) {
        return Stream.iterate(0, i -> i < PARAGRAPHS.size(), i -> i + 1)
                .map(i -> PARAGRAPHS.get(i) + (i == paragraph ? said : ""))
                .toArray(String[]::new);
    }

    private List<String> find(String query, Communique... texts) {
        try (LuceneEngine engine = Texts.engine(folder, texts)) {
            return Texts.find(engine, query);
        }
    }
}
