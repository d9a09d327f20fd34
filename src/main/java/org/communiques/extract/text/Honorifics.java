package org.communiques.extract.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// « M. », « Mme », « MM. », « S.E.M. », « Son Excellence », « Dr », « Herr », « Mr ».
public final class Honorifics {
    private static final Set<String> DOTTED = WordSet.of("m mm sem dr mr mrs ms se pr prof");
    private static final Set<String> PLAIN =
            WordSet.of(
                    "mme mmes mlle monsieur madame messieurs mesdames herr herrn frau signor signora"
                            + " sir dame lady lord baroness excellence maitre mr mrs ms dr");

    private static final Set<String> MEN = WordSet.of("m monsieur mr herr herrn signor sir lord");
    private static final Set<String> WOMEN =
            WordSet.of("mme mlle madame mrs ms frau signora dame lady baroness");

    /// « Son Excellence Monsieur S.E.M. » in tokens: nobody bears more.
    private static final int LONGEST = 12;

    private Honorifics() {}

    /// The first token of the honorific that ends just before `end`; `end` itself when there is none.
    public static int startBefore(Passage passage, int end) {
        int start = end;
        int at = end - 1;
        while (at >= Math.max(0, end - LONGEST)) {
            if (PLAIN.contains(passage.word(at))) {
                start = at;
                at--;
            } else if (passage.is(at, ".") && isDotted(passage, at - 1)) {
                start = at - 1;
                at -= 2;
            } else if (passage.is(at, "son") && start == at + 1) {
                return at;
            } else {
                return start;
            }
        }
        return start;
    }

    /// Whether a man's or a woman's honorific stands right before a name; null when neither does.
    public static @Nullable String genderBefore(Passage passage, int name) {
        String word = passage.word(passage.is(name - 1, ".") ? name - 2 : name - 1);
        return MEN.contains(word) ? "m" : WOMEN.contains(word) ? "f" : null;
    }

    /// `M.`, or one letter of `S.E.M.`.
    private static boolean isDotted(Passage passage, int at) {
        if (at < 0 || !passage.token(at).isCapital()) {
            return false;
        }
        String word = passage.word(at);
        return DOTTED.contains(word)
                || ((word.equals("s") || word.equals("e")) && passage.is(at + 1, "."));
    }
}
