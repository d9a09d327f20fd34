package org.communiques.lucene;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;

/// The words of a text, block by block (title, names, paragraphs), each looked up once for all the fields
/// that are made of them. Not safe for use by several threads; reusable.
final class TextWords {
    /// Between blocks: more than any phrase's slop.
    static final int GAP = 200;

    private final TermTable table;
    private WordTerms[] words = new WordTerms[256];
    private int[] steps = new int[256];
    private int size;
    private int recallOnly = Integer.MAX_VALUE;

    TextWords(TermTable table) {
        this.table = table;
    }

    void clear() {
        Arrays.fill(words, 0, size, null);
        size = 0;
        recallOnly = Integer.MAX_VALUE;
    }

    TextWords add(List<String> blocks) {
        for (String block : blocks) {
            WordScanner scanner = new WordScanner(block);
            int step = firstStep();
            while (scanner.next()) {
                WordTerms word = table.terms(scanner);
                if (word.word().length > 0) {
                    add(word, step);
                    step = 1;
                }
            }
        }
        return this;
    }

    /// Adds names that the text may not have in this form: found by recall, never by a phrase.
    TextWords addNames(List<String> names) {
        recallOnly = size;
        return add(names);
    }

    /// Adds what another has already looked up.
    TextWords add(TextWords other) {
        for (int i = 0; i < other.size; i++) {
            add(other.words[i], i == 0 ? firstStep() : other.steps[i]);
        }
        return this;
    }

    private int firstStep() {
        return size == 0 ? 1 : 1 + GAP;
    }

    private void add(WordTerms word, int step) {
        if (size == words.length) {
            words = ArrayUtil.grow(words, size + 1);
            steps = ArrayUtil.grow(steps, size + 1);
        }
        words[size] = word;
        steps[size++] = step;
    }

    int size() {
        return size;
    }

    WordTerms word(int i) {
        return words[i];
    }

    /// The place of the last of the first so many words, or of the last word of all.
    int placeOfLast(int first) {
        int place = -1;
        for (int i = 0; i < Math.min(first, size); i++) {
            place += steps[i];
        }
        return place;
    }

    /// How many places behind the word before it stands.
    int step(int i) {
        return steps[i];
    }

    boolean isRecallOnly(int i) {
        return i >= recallOnly;
    }

    /// How many words the text prints; behind them stand the names.
    int printed() {
        return Math.min(size, recallOnly);
    }
}
