package org.communiques.lucene;

/// Where the sentences of a paragraph end: at « . », « ! », « ? » or « … » with a space and a capital, digit or
/// quotation mark behind, but not after a single letter (« M. Dupont »).
final class SentenceEnds {
    private SentenceEnds() {}

    /// The offset behind the sentence that begins at `from`, spaces behind it included.
    static int end(String text, int from) {
        for (int i = from + 1; i < text.length() - 1; i++) {
            if (ends(text.charAt(i)) && isSpace(text.charAt(i + 1)) && !isInitial(text, i)) {
                int next = i + 1;
                while (next < text.length() && isSpace(text.charAt(next))) {
                    next++;
                }
                if (next == text.length() || begins(text.charAt(next))) {
                    return next;
                }
            }
        }
        return text.length();
    }

    private static boolean ends(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
    }

    private static boolean begins(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || "«“\"(—–-".indexOf(c) >= 0;
    }

    private static boolean isInitial(String text, int point) {
        return text.charAt(point) == '.'
                && Character.isLetter(text.charAt(point - 1))
                && (point == 1 || !Character.isLetter(text.charAt(point - 2)));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
