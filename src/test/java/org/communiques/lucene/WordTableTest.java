package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordTableTest {
    private final List<String> found = new ArrayList<>();

    private String get(WordTable<String> table, String text, int start, int end) {
        return table.get(
                text,
                start,
                end,
                word -> {
                    found.add(word);
                    return "<" + word + ">";
                });
    }

    @Test
    void findsOutAboutAWordOnce() {
        WordTable<String> table = new WordTable<>(10);

        assertThat(get(table, "le pacte", 3, 8)).isEqualTo("<pacte>");
        assertThat(get(table, "un pacte signé", 3, 8)).isEqualTo("<pacte>");
        assertThat(found).containsExactly("pacte");
    }

    @Test
    void tellsManyWordsApart() {
        WordTable<String> table = new WordTable<>(5_000);
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 5_000; i++) {
                String word = "w" + i;
                assertThat(get(table, word, 0, word.length())).isEqualTo("<" + word + ">");
            }
        }

        assertThat(found).hasSize(5_000);
    }

    @Test
    void remembersNoMoreThanItMay() {
        WordTable<String> table = new WordTable<>(1);
        get(table, "paix", 0, 4);
        get(table, "pacte", 0, 5);
        get(table, "pacte", 0, 5);
        get(table, "paix", 0, 4);

        assertThat(found).containsExactly("paix", "pacte", "pacte");
    }
}
