package org.communiques.extract.theme;

import java.util.Set;
import java.util.function.IntPredicate;
import org.communiques.extract.text.Span;

/// The words of one sentence, as a walk forward looks at them: behind its end there are none.
record SentenceWords(Span sentence) {
    /// The first place from here on where none of these words stands.
    int skip(int from, Set<String> words) {
        int at = from;
        while (isAny(at, words)) {
            at++;
        }
        return at;
    }

    /// The first place from here on, at most so many words further, that does not belong.
    int pass(int from, int most, IntPredicate belongs) {
        int at = from;
        while (at < sentence.to() && at - from < most && belongs.test(at)) {
            at++;
        }
        return at;
    }

    boolean isAny(int at, Set<String> words) {
        return at < sentence.to() && words.contains(sentence.passage().word(at));
    }

    boolean isWord(int at) {
        return at < sentence.to() && sentence.passage().token(at).isWord();
    }

    boolean isWordOrNumber(int at) {
        return isWord(at) || (at < sentence.to() && sentence.passage().token(at).isNumber());
    }
}
