package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.communiques.model.Communique;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/// Words of one folded form, printed at random.
class PrintedWordsTest {
    private static final List<String> FORMS =
            List.of("cote", "Cote", "côte", "Côte", "CÔTE", "côté", "Côté", "cotÉ");

    @RepeatedTest(10)
    void findsExactlyTheTextsThatPrintAWordSo(RepetitionInfo repetition, @TempDir Path folder) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Communique> texts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            texts.add(Texts.text("t" + i, "Titre", text(random)));
        }
        try (LuceneEngine engine = Texts.engine(folder, texts.toArray(Communique[]::new))) {
            for (String form : FORMS) {
                assertThat(Texts.find(engine, "==" + form))
                        .as(form)
                        .containsExactlyInAnyOrderElementsOf(printing(lower(form), texts, true));
                assertThat(Texts.find(engine, "===" + form))
                        .as(form)
                        .containsExactlyInAnyOrderElementsOf(printing(form, texts, false));
            }
        }
    }

    @RepeatedTest(10)
    void findsExactlyTheTextsThatPrintTwoWordsSo(RepetitionInfo repetition, @TempDir Path folder) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Communique> texts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            texts.add(Texts.text("t" + i, "Titre", text(random)));
        }
        try (LuceneEngine engine = Texts.engine(folder, texts.toArray(Communique[]::new))) {
            for (String form : FORMS) {
                String phrase = form + " " + FORMS.get(random.nextInt(FORMS.size()));
                assertThat(Texts.find(engine, "==\"" + phrase + "\""))
                        .as(phrase)
                        .containsExactlyInAnyOrderElementsOf(together(lower(phrase), texts, true));
                assertThat(Texts.find(engine, "===\"" + phrase + "\""))
                        .as(phrase)
                        .containsExactlyInAnyOrderElementsOf(together(phrase, texts, false));
            }
        }
    }

    private static List<String> together(String phrase, List<Communique> texts, boolean anyCase) {
        return texts.stream()
                .filter(text ->
                        (String.join(" ", words(text, anyCase)) + " ").contains(phrase + " "))
                .map(Communique::id)
                .toList();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("mer");
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(' ').append(FORMS.get(random.nextInt(FORMS.size())));
        }
        return text.toString();
    }

    private static List<String> printing(String form, List<Communique> texts, boolean anyCase) {
        return texts.stream()
                .filter(text -> words(text, anyCase).contains(form))
                .map(Communique::id)
                .toList();
    }

    private static List<String> words(Communique text, boolean anyCase) {
        String body = text.document().text();
        return List.of((anyCase ? lower(body) : body).split(" ", -1));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
