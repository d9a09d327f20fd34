package org.communiques.lucene;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
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
    private final KnownWords known;
    private WordTable<KnownWords.Known> table;
    private Function<String, KnownWords.Known> finding;
    private WordScanner words = NONE;
    private @Nullable String stem;
    private List<String> names = List.of();
    private boolean recallOnly;
    private boolean first = true;
    private int gap;

    TextTokens(KnownWords known) {
        this.known = known;
        table = known.of(Language.OTHER);
        finding = word -> KnownWords.Known.of(word, Language.OTHER);
    }

    /// Takes the blocks to read next.
    TextTokens over(List<String> texts, Language textLanguage) {
        blocks.clear();
        blocks.addAll(texts);
        table = known.of(textLanguage);
        finding = word -> KnownWords.Known.of(word, textLanguage);
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
            emit(stem, 0);
            stem = null;
            return true;
        }
        if (!advance()) {
            return false;
        }
        KnownWords.Known word = words.in(table, finding);
        if (word.folded().isEmpty()) {
            return incrementToken();
        }
        if (recallOnly) {
            emit(word.stem(), 1 + gap);
        } else {
            emit(word.folded(), 1 + gap);
            stem = word.inflected() ? word.stem() : null;
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

    private void emit(String text, int positions) {
        clearAttributes();
        term.append(text);
        increment.setPositionIncrement(positions);
    }
}
