package org.communiques.query;

import java.util.List;

/// Pairs of quotation marks around a phrase: of typewriters, of French, of other languages.
///
/// A phrase ends at a mark of its own pair. When there is none, any closing mark ends it, so that
/// `« libre et ouvert"` is read as it was meant.
final class Quotes {
    private static final List<Pair> PAIRS =
            List.of(
                    new Pair("\"“”„‟＂", "\"“”„‟＂"),
                    new Pair("«", "»"),
                    new Pair("‹", "›"),
                    new Pair("「", "」"),
                    new Pair("『", "』"));

    private static final String SINGLE_OPENING = "'‘‚‛";
    private static final String SINGLE_CLOSING = "'’‘‛";

    private Quotes() {}

    private record Pair(String opening, String closing) {
        boolean opensWith(char c) {
            return opening.indexOf(c) >= 0;
        }

        boolean closesWith(char c) {
            return closing.indexOf(c) >= 0;
        }
    }

    static boolean contains(char c) {
        return opens(c) || closes(c);
    }

    private static boolean opens(char c) {
        return PAIRS.stream().anyMatch(pair -> pair.opensWith(c));
    }

    private static boolean closes(char c) {
        return PAIRS.stream().anyMatch(pair -> pair.closesWith(c));
    }

    /// Where the phrase ends that begins with the mark at `opening`; -1 when that mark stands alone.
    static int closing(String text, int opening) {
        for (Pair pair : PAIRS) {
            if (pair.opensWith(text.charAt(opening))) {
                int own = ownClosing(pair, text, opening);
                return own < 0 ? anyClosing(text, opening) : own;
            }
        }
        return -1;
    }

    private static int ownClosing(Pair pair, String text, int opening) {
        for (int i = opening + 1; i < text.length(); i++) {
            if (pair.closesWith(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int anyClosing(String text, int opening) {
        for (int i = opening + 1; i < text.length(); i++) {
            if (contains(text.charAt(i))) {
                return closes(text.charAt(i)) ? i : -1;
            }
        }
        return -1;
    }

    /// Where a phrase in single marks ends; -1 where there is none. As they are apostrophes, too, what stands
    /// between them must be several words, and no letter behind the second.
    static int closingSingle(String text, int opening) {
        if (SINGLE_OPENING.indexOf(text.charAt(opening)) < 0 || !isInWord(text, opening + 1)) {
            return -1;
        }
        boolean several = false;
        for (int i = opening + 1; i < text.length() && !contains(text.charAt(i)); i++) {
            several |= Character.isWhitespace(text.charAt(i));
            if (several
                    && SINGLE_CLOSING.indexOf(text.charAt(i)) >= 0
                    && !Character.isWhitespace(text.charAt(i - 1))
                    && !isInWord(text, i + 1)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isInWord(String text, int position) {
        return position < text.length() && Character.isLetterOrDigit(text.codePointAt(position));
    }

    /// The words in the first pair of which they have no closing mark.
    static String around(String words) {
        Pair free =
                PAIRS.stream()
                        .filter(pair -> words.chars().noneMatch(c -> pair.closesWith((char) c)))
                        .findFirst()
                        .orElseThrow();
        return free.opening().charAt(0) + words + free.closing().charAt(0);
    }
}
