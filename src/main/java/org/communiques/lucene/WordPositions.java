package org.communiques.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;

/// Where a word stands in the texts of one segment, in any inflection. Documents must be asked for in
/// rising order.
final class WordPositions {
    private final List<PostingsEnum> others = new ArrayList<>();
    private final @Nullable PostingsEnum exact;
    private final boolean placed;
    private int[] positions = new int[16];
    private int count;

    /// @param placed whether places are wanted, and not only how often the word stands in a text: reading
    ///     all places of a frequent word costs more than all else
    WordPositions(LeafReader leaf, Term word, List<Term> inflections, boolean placed)
            throws IOException {
        this.placed = placed;
        int wanted = placed ? PostingsEnum.POSITIONS : PostingsEnum.FREQS;
        exact = leaf.postings(word, wanted);
        for (Term term : inflections) {
            PostingsEnum postings = leaf.postings(term, wanted);
            if (postings != null) {
                others.add(postings);
            }
        }
    }

    /// Goes to a document, and gives how often it has the word in its exact form.
    int advance(int doc) throws IOException {
        count = 0;
        int frequency = exact == null ? 0 : read(exact, doc);
        for (PostingsEnum postings : others) {
            read(postings, doc);
        }
        if (frequency < count) {
            Arrays.sort(positions, 0, count);
        }
        return frequency;
    }

    private int read(PostingsEnum postings, int doc) throws IOException {
        if (postings.docID() < doc) {
            postings.advance(doc);
        }
        if (postings.docID() != doc) {
            return 0;
        }
        int frequency = postings.freq();
        if (placed) {
            positions = ArrayUtil.grow(positions, count + frequency);
            for (int i = 0; i < frequency; i++) {
                positions[count++] = postings.nextPosition();
            }
        }
        return frequency;
    }

    /// Where the word stands first in the current document; no place at all when it does not.
    int first() {
        return count == 0 ? Integer.MAX_VALUE : positions[0];
    }

    /// How often, in the current document, `next` stands behind this word, at most so many places.
    int followedBy(WordPositions next, int places) {
        int found = 0;
        int i = 0;
        for (int j = 0; j < next.count; j++) {
            int position = next.positions[j];
            while (i < count && positions[i] < position - places) {
                i++;
            }
            if (i < count && positions[i] < position) {
                found++;
            }
        }
        return found;
    }
}
