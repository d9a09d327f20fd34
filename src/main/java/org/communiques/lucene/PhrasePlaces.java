package org.communiques.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TwoPhaseIterator;

/// The places in one segment where the words of a phrase stand as they should.
final class PhrasePlaces extends TwoPhaseIterator {
    private final Word[] words;
    private final Word[] telling;
    private int frequency;

    /// @param words the rarest first; one or more
    PhrasePlaces(List<Word> words) {
        super(having(words.stream().map(Word::documents).toList()));
        this.words = words.toArray(Word[]::new);
        telling = words.stream().filter(word -> word.before.count() > 0).toArray(Word[]::new);
    }

    private static DocIdSetIterator having(List<DocIdSetIterator> documents) {
        return documents.size() == 1
                ? documents.getFirst()
                : ConjunctionUtils.intersectIterators(documents);
    }

    /// One word of the phrase, and where it stands in the current document.
    static final class Word {
        private final PostingsEnum postings;
        private final int place;
        private final WordsBefore before;
        private int doc = -1;
        private int left;
        private int position;

        Word(PostingsEnum postings, PhraseWord word) {
            this.postings = postings;
            this.place = word.place();
            this.before = word.before();
        }

        private DocIdSetIterator documents() {
            return postings;
        }

        /// How often the word stands in a document is not asked before its places are. It stands before every place
        /// that a phrase may begin at, also before those that the text does not have.
        private void begin(int current) throws IOException {
            if (doc != current) {
                doc = current;
                left = postings.freq();
                position = Integer.MIN_VALUE;
            }
        }

        /// Goes to the next place in this document.
        ///
        /// @return whether there is one
        private boolean next() throws IOException {
            if (left == 0) {
                return false;
            }
            left--;
            position = postings.nextPosition();
            return true;
        }

        /// Goes on to the first place at or behind one.
        ///
        /// @return whether there is one
        private boolean reaches(int current, int wanted) throws IOException {
            begin(current);
            while (position < wanted) {
                if (!next()) {
                    return false;
                }
            }
            return true;
        }
    }

    @Override
    public boolean matches() throws IOException {
        words[0].begin(approximation.docID());
        frequency = 0;
        return nextMatch();
    }

    /// How often the current document has the phrase; asked behind [#matches].
    int frequency() throws IOException {
        if (frequency == 0) {
            do {
                frequency++;
            } while (nextMatch());
        }
        return frequency;
    }

    private boolean nextMatch() throws IOException {
        Word rarest = words[0];
        boolean more = rarest.next();
        while (more) {
            int start = rarest.position - rarest.place;
            int next = firstStart(start);
            if (next == start && areBefore()) {
                return true;
            }
            more =
                    next == start
                            ? rarest.next()
                            : next < Integer.MAX_VALUE
                                    && rarest.reaches(rarest.doc, next + rarest.place);
        }
        return false;
    }

    /// The first place, at or behind one, where the phrase may begin, as far as the first word tells that does not
    /// stand where it should; the greatest number where there is none.
    private int firstStart(int start) throws IOException {
        for (int i = 1; i < words.length; i++) {
            Word word = words[i];
            if (!word.reaches(words[0].doc, start + word.place)) {
                return Integer.MAX_VALUE;
            }
            if (word.position != start + word.place) {
                return word.position - word.place;
            }
        }
        return start;
    }

    private boolean areBefore() throws IOException {
        for (Word word : telling) {
            if (!word.before.are(word.postings.getPayload())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public float matchCost() {
        return 10 * words.length;
    }
}
