package org.communiques.lucene;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/// The tokens of a text, for both readings in one field: every word folded (exact wording) and, in the
/// same place, its stem where that differs, behind its language's mark (recall).
///
/// A recall query asks for the word's stem as a stem and as a word; a phrase asks for words alone and so
/// never sees a stem. Blocks (title, names, paragraphs) stand [#GAP] positions apart: no phrase crosses.
/// Not safe for use by several threads; reusable.
final class TextTokens extends TokenStream {
    /// More than any phrase's slop.
    static final int GAP = 200;

    private static final WordScanner NONE = new WordScanner("");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> blocks = new ArrayDeque<>();
    private Language language = Language.OTHER;
    private WordScanner words = NONE;
    private @Nullable String stem;
    private List<String> names = List.of();
    private boolean recallOnly;
    private boolean first = true;
    private int gap;

    /// Takes the blocks to read next.
    TextTokens over(List<String> texts, Language textLanguage) {
        blocks.clear();
        blocks.addAll(texts);
        language = textLanguage;
        words = NONE;
        first = true;
        stem = null;
        gap = 0;
        names = List.of();
        recallOnly = false;
        return this;
    }

    /// Adds names that the text may not have in this form: found by recall, never by a phrase.
    TextTokens withNames(List<String> texts) {
        names = texts;
        return this;
    }

    @Override
    public boolean incrementToken() {
        if (stem != null) {
            emitStem(stem, 0);
            stem = null;
            return true;
        }
        if (!advance()) {
            return false;
        }
        String word = words.folded();
        if (word.isEmpty()) {
            return incrementToken();
        }
        String found = language.stem(word);
        if (recallOnly) {
            emitStem(found, 1 + gap);
        } else {
            emit(word, 1 + gap);
            stem = found.equals(word) ? null : found;
        }
        gap = 0;
        return true;
    }

    private boolean advance() {
        while (!words.next()) {
            if (blocks.isEmpty() && names.isEmpty()) {
                return false;
            }
            if (blocks.isEmpty()) {
                recallOnly = true;
                blocks.addAll(names);
                names = List.of();
            }
            gap = first ? 0 : GAP;
            first = false;
            words = new WordScanner(blocks.remove());
        }
        return true;
    }

    private void emitStem(String text, int positions) {
        clearAttributes();
        term.append(language.mark()).append(text);
        increment.setPositionIncrement(positions);
    }

    private void emit(String text, int positions) {
        clearAttributes();
        term.append(text);
        increment.setPositionIncrement(positions);
    }
}
