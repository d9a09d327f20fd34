package org.communiques.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PayloadAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;

/// The tokens of a text, for both readings in one field: every word folded, and behind a mark those of names
/// that the text may not have.
///
/// A recall query asks for all forms of a word ([WordForms]), in texts and in names; a phrase asks for words
/// as they are and so never sees a name that the text has not. Blocks stand [TextWords#GAP] positions apart:
/// no phrase crosses. Payloads tell which common words stand before others ([WordsBefore]). Not safe for use by
/// several threads; reusable.
final class TextTokens extends TokenStream {
    /// Before the words of names; no word begins so.
    private static final char NAME = '\u0001';

    /// Names the words that payloads tell of.
    private static final String TOLD = "words-before";

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);
    private final PayloadAttribute payload = addAttribute(PayloadAttribute.class);
    private final TextWords words;
    private final BytesRefBuilder name = new BytesRefBuilder();
    private int next;

    TextTokens(TextWords words) {
        this.words = words;
    }

    /// Says in an index which words its payloads tell of.
    static void sayWordsBefore(FieldType type) {
        type.putAttribute(TOLD, CommonWords.NAMES);
    }

    /// Whether a field's payloads are read as they were written.
    static boolean tellsWordsBefore(FieldInfo field) {
        return CommonWords.NAMES.equals(field.getAttribute(TOLD));
    }

    /// The term of a word in a name.
    static String inName(String word) {
        return NAME + word;
    }

    /// The word of a term.
    static String word(BytesRef term) {
        boolean named = term.length > 0 && term.bytes[term.offset] == NAME;
        int mark = named ? 1 : 0;
        return new BytesRef(term.bytes, term.offset + mark, term.length - mark).utf8ToString();
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == words.size()) {
            return false;
        }
        // All attributes are set each time: clearing them first would be wasted.
        BytesRef word = words.word(next).word();
        term.setBytesRef(words.isRecallOnly(next) ? inName(word) : word);
        increment.setPositionIncrement(words.step(next));
        payload.setPayload(WordsBefore.payload(words, next));
        next++;
        return true;
    }

    private BytesRef inName(BytesRef word) {
        name.clear();
        name.append((byte) NAME);
        name.append(word);
        return name.get();
    }
}
