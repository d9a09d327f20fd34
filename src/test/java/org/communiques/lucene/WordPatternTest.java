package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communiques.model.Communique;
import org.communiques.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPatternTest {
    private static final List<String> WORDS = List.of("ordre", "droit", "paix", "mer", "sommet");

    /// As Lucene counts moves: two words change places in two.
    @ParameterizedTest(name = "« {0} »~{1} in « {2} »: {3} words")
    @CsvSource({
        "ordre droit, 1, ordre du droit,    3",
        "ordre droit, 1, droit ordre,       0",
        "ordre droit, 2, droit ordre,       2",
        "ordre droit, 2, droit ou ordre,    0",
        "ordre droit, 3, droit ou ordre,    3",
        "ordre droit, 1, ordre ordre droit, 3",
        "paix paix,   3, paix,              0",
        "paix paix,   3, paix et paix,      3",
        "la paix,     5, paix durable,      0",
    })
    void countsMoves(String words, int slop, String text, int length) {
        assertThat(match(words, slop, text, 0)).isEqualTo(length);
    }

    @Test
    void goesNoFurtherThanItMust() {
        assertThat(match("ordre droit", 5, "ordre droit et droit", 0)).isEqualTo(2);
        assertThat(match("ordre droit", 5, "ordre ordre droit", 1)).isEqualTo(2);
    }

    private static int match(String words, int slop, String text, int at) {
        WordPattern pattern = WordPattern.of(new Query.Phrase(words, slop), Set::of).getFirst();
        return pattern.match(Tokens.of(text), at);
    }

    /// Whatever a near phrase finds is marked, and nothing else.
    @Test
    void marksWhatMatches(@TempDir Path folder) {
        Random random = new Random(5);
        Communique[] texts =
                IntStream.range(0, 300)
                        .mapToObj(i -> Texts.text("t" + i, "Titre", text(random)))
                        .toArray(Communique[]::new);
        try (LuceneEngine engine = Texts.engine(folder, texts)) {
            for (int i = 0; i < 60; i++) {
                List<String> words = new ArrayList<>(WORDS);
                Collections.shuffle(words, random);
                int slop = 1 + random.nextInt(5);
                String phrase = String.join(" ", words.subList(0, 2 + random.nextInt(3)));
                String query = '"' + phrase + "\"~" + slop;
                Set<String> marked =
                        IntStream.range(0, texts.length)
                                .mapToObj(n -> "t" + n)
                                .filter(id ->
                                        engine.mark(id, Texts.request(query))
                                                        .orElseThrow()
                                                        .matches()
                                                > 0)
                                .collect(Collectors.toSet());

                assertThat(marked)
                        .as(query)
                        .containsExactlyInAnyOrderElementsOf(found(engine, query));
            }
        }
    }

    private static List<String> found(LuceneEngine engine, String query) {
        List<String> ids = new ArrayList<>();
        engine.forEach(Texts.request(query), communique -> ids.add(communique.id()));
        return ids;
    }

    private static String text(Random random) {
        return IntStream.range(0, 8)
                .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }
}
