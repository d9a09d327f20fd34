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
    private int[] positions = new int[16];
    private int count;

    WordPositions(LeafReader leaf, List<Term> terms) throws IOException {
        exact = leaf.postings(terms.getFirst(), PostingsEnum.POSITIONS);
        for (Term term : terms.subList(1, terms.size())) {
            PostingsEnum postings = leaf.postings(term, PostingsEnum.POSITIONS);
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
        positions = ArrayUtil.grow(positions, count + frequency);
        for (int i = 0; i < frequency; i++) {
            positions[count++] = postings.nextPosition();
        }
        return frequency;
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
