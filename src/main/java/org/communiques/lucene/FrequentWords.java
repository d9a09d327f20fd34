package org.communiques.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.communiques.vocabulary.EditDistance;

/// The words of an index in memory, the most frequent first, to find those that look like another: only the
/// ones frequent enough are walked over, and most of these differ in their letters alone. Automata, which
/// Lucene's spell checker makes for each word, cost ten times as much to make as to use. Immutable.
final class FrequentWords {
    /// Words kept, the most frequent: some ten megabytes.
    private static final int MOST = 200_000;

    private final String[] words;
    private final int[] frequencies;
    private final int[] letters;

    private FrequentWords(List<Word> ordered) {
        words = ordered.stream().map(Word::text).toArray(String[]::new);
        frequencies = ordered.stream().mapToInt(Word::frequency).toArray();
        letters = ordered.stream().map(Word::text).mapToInt(FrequentWords::letters).toArray();
    }

    /// @param frequency documents that have it
    record Word(String text, int frequency) {}

    static FrequentWords load(IndexReader reader) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, IndexFields.TEXT);
        List<Word> words = new ArrayList<>();
        if (terms != null) {
            TermsEnum term = terms.iterator();
            for (BytesRef next = term.next(); next != null; next = term.next()) {
                if (isWord(next)) {
                    words.add(new Word(next.utf8ToString(), term.docFreq()));
                }
                if (words.size() == 2 * MOST) {
                    keepMost(words);
                }
            }
        }
        keepMost(words);
        return new FrequentWords(words);
    }

    private static void keepMost(List<Word> words) {
        words.sort(Comparator.comparingInt(Word::frequency).reversed());
        words.subList(Math.min(words.size(), MOST), words.size()).clear();
    }

    /// Neither a word of a name, which stands behind a mark, nor a number.
    private static boolean isWord(BytesRef term) {
        if (term.length < 2 || term.bytes[term.offset] < '0') {
            return term.length > 1 && term.bytes[term.offset] < 0;
        }
        for (int i = term.offset; i < term.offset + term.length; i++) {
            if (term.bytes[i] >= '0' && term.bytes[i] <= '9') {
                return false;
            }
        }
        return true;
    }

    /// One bit for each letter that a word has.
    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << word.charAt(i);
        }
        return letters;
    }

    /// The words that so many documents have and that are at most so many edits from this one; two edits
    /// apart only those with the same first letter.
    List<String> near(String word, int least, int edits) {
        List<String> near = new ArrayList<>();
        int wanted = letters(word);
        for (int i = 0; i < words.length && frequencies[i] >= least; i++) {
            // An edit changes two letters at most: one goes, one comes.
            if (Integer.bitCount(letters[i] ^ wanted) <= 2 * edits
                    && EditDistance.within(word, words[i], mayDiffer(word, words[i], edits))) {
                near.add(words[i]);
            }
        }
        return near;
    }

    private static int mayDiffer(String word, String other, int edits) {
        return word.charAt(0) == other.charAt(0) ? edits : Math.min(edits, 1);
    }
}
