package org.communiques.extract.text;

import java.util.Set;
import org.communiques.vocabulary.Token;

/// Where sentences end.
public final class Sentences {
    /// A point behind these ends no sentence.
    private static final Set<String> ABBREVIATIONS =
            WordSet.of("m mm mme mr mrs ms dr sem s e pr prof st art no etc cf av hon gen sig amb");

    /// Before the number of what is referred to.
    private static final Set<String> REFERENCES =
            WordSet.of("art no nr n al par p pp vol chap abs ziff fig sec");

    /// « am 12. November », « das 3. Treffen »: a point behind a German number makes it an ordinal.
    private static final Set<String> BEFORE_ORDINAL =
            WordSet.of("am der das dem den vom zum zur beim im bis und ab seit");

    private static final int LONGEST_ORDINAL = 2;

    private Sentences() {}

    /// The token behind the last one of the sentence that holds token `from`.
    public static int end(Passage passage, int from) {
        for (int i = from; i < passage.size(); i++) {
            if (isEnd(passage, i)) {
                return i + 1;
            }
        }
        return passage.size();
    }

    /// The same, but no farther than so many tokens away.
    public static int end(Passage passage, int from, int most) {
        int farthest = Math.min(passage.size(), from + most);
        for (int i = from; i < farthest; i++) {
            if (isEnd(passage, i)) {
                return i + 1;
            }
        }
        return farthest;
    }

    /// No clause is read farther than this, however long a text goes on without a full stop.
    public static final int LONGEST = 60;

    /// The first token of the sentence that holds token `at`, or the farthest that is still read.
    public static int start(Passage passage, int at) {
        return before(passage, at, LONGEST).from();
    }

    /// What stands before a token in its sentence, no more than so many tokens.
    public static Span before(Passage passage, int at, int most) {
        int from = at;
        int farthest = Math.max(0, at - most);
        while (from > farthest && !isEnd(passage, from - 1)) {
            from--;
        }
        return new Span(passage, from, at);
    }

    /// Whether a word with a capital begins a sentence here, or a point of a list: « (1) Avec », « 2. À ».
    public static boolean isHead(Passage passage, int at) {
        boolean first =
                at == 0
                        || isEnd(passage, at - 1)
                        || passage.is(at - 1, ")")
                        || (passage.is(at - 1, ".") && passage.isNumber(at - 2));
        return first && passage.token(at).isCapital();
    }

    public static boolean isEnd(Passage passage, int at) {
        if (!passage.isMark(at)) {
            return false;
        }
        String mark = passage.word(at);
        if (mark.equals("!") || mark.equals("?") || mark.equals(";")) {
            return true;
        }
        return mark.equals(".")
                && !(at > 0 && NameShape.isSuffix(passage, at - 1) && !isCapital(passage, at + 1))
                && !isAbbreviation(passage, at - 1)
                && !isOrdinal(passage, at - 1)
                && !isBeforeNumber(passage, at)
                && startsSentence(passage, at + 1);
    }

    private static boolean isCapital(Passage passage, int at) {
        return at >= passage.size() || passage.token(at).isCapital();
    }

    private static boolean isAbbreviation(Passage passage, int at) {
        if (at < 0 || !passage.token(at).isWord()) {
            return false;
        }
        Token token = passage.token(at);
        boolean initial = token.isCapital() && token.end() - token.start() == 1;
        return initial || (token.isCapital() && ABBREVIATIONS.contains(token.folded()));
    }

    private static boolean isOrdinal(Passage passage, int at) {
        return passage.isNumber(at)
                && passage.word(at).length() <= LONGEST_ORDINAL
                && BEFORE_ORDINAL.contains(passage.word(at - 1));
    }

    /// « 15.30 », « art. 5 », « Nr. 3 »; not « en 2019. 30 navires ».
    private static boolean isBeforeNumber(Passage passage, int point) {
        if (!passage.isNumber(point + 1)) {
            return false;
        }
        boolean decimal =
                passage.isNumber(point - 1)
                        && passage.token(point + 1).start() == passage.token(point).end();
        return decimal || REFERENCES.contains(passage.word(point - 1));
    }

    private static boolean startsSentence(Passage passage, int at) {
        return at >= passage.size() || !passage.token(at).isWord() || passage.token(at).isCapital();
    }
}
