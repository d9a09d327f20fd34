package org.communiques.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The tokens of a text, for both readings in one field: every word folded (exact wording) and, in the
/// same place, its stem where that differs, behind its language's mark (recall).
///
/// A recall query asks for the word's stem as a stem and as a word; a phrase asks for words alone and so
/// never sees a stem. Blocks stand [TextWords#GAP] positions apart: no phrase crosses. Not safe for use by
/// several threads; reusable.
final class TextTokens extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);
    private final TextWords words;
    private int next;
    private @Nullable BytesRef stem;

    TextTokens(TextWords words) {
        this.words = words;
    }

    @Override
    public void reset() {
        next = 0;
        stem = null;
    }

    @Override
    public boolean incrementToken() {
        // Both attributes are set each time: clearing them first would be wasted.
        if (stem != null) {
            emit(stem, 0);
            stem = null;
            return true;
        }
        if (next == words.size()) {
            return false;
        }
        WordTerms word = words.word(next);
        if (words.isRecallOnly(next)) {
            emit(word.stem(), words.step(next));
        } else {
            emit(word.word(), words.step(next));
            stem = word.inflected() ? word.stem() : null;
        }
        next++;
        return true;
    }

    private void emit(BytesRef text, int positions) {
        term.setBytesRef(text);
        increment.setPositionIncrement(positions);
    }
}
