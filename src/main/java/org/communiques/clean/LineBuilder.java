package org.communiques.clean;

/// Puts together the characters of one block as a browser would show them: blanks collapsed, invisible
/// characters gone, everything else as printed. Not thread-safe.
final class LineBuilder {
    private static final int SOFT_HYPHEN = 0xAD;

    private static final int WORD = 3;
    private static final int LONG_HEADING = 90;
    private static final int LONGEST_HEADING = 220;

    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int bold;
    private boolean space;
    private boolean broken;

    /// Any text as one line.
    static String collapse(String text) {
        LineBuilder line = new LineBuilder();
        line.append(text, false);
        return line.text();
    }

    void append(String characters, boolean inLink) {
        append(characters, inLink, false);
    }

    void append(String characters, boolean inLink, boolean inBold) {
        int before = text.length();
        for (int i = 0; i < characters.length(); ) {
            int end = behindPlain(characters, i);
            if (end > i) {
                put(characters, i, end);
                i = end;
            } else {
                put(characters.charAt(i++));
            }
        }
        linked += inLink ? text.length() - before : 0;
        bold += inBold ? text.length() - before : 0;
    }

    /// Behind the characters from here on that are printed as they are, as nearly all are.
    private static int behindPlain(String characters, int from) {
        int at = from;
        while (at < characters.length() && isPlain(characters.charAt(at))) {
            at++;
        }
        return at;
    }

    private void put(String characters, int from, int to) {
        putSpace();
        text.append(characters, from, to);
        broken = false;
    }

    private void put(char c) {
        if (c == ' ' || c == '\n' || c == '\t' || isLineEnd(c)) {
            space = true;
        } else if (!isInvisible(c)) {
            putSpace();
            text.append(c);
            broken = broken && isBlank(c);
        }
    }

    private void putSpace() {
        if (space && !text.isEmpty()) {
            text.append(' ');
        }
        space = false;
    }

    void space() {
        space = true;
    }

    /// Takes a `<br>`: true when the block ends here, at the second one in a row.
    boolean lineBreak() {
        boolean second = broken;
        broken = true;
        space = true;
        return second || endsSentence();
    }

    /// Whether a line break was the last that came.
    boolean isBroken() {
        return broken;
    }

    /// Whether what comes next stands right behind a word, a number or the end of a sentence. Behind one or two
    /// letters a number is their own (`km2`, `G7`).
    boolean isBehindWord() {
        int letters = 0;
        int at = text.length();
        while (at > 0 && letters < WORD && Character.isLetter(text.charAt(at - 1))) {
            at--;
            letters++;
        }
        boolean follows = !space && !text.isEmpty() && !opens(text.charAt(text.length() - 1));
        return follows && (letters == 0 || letters == WORD);
    }

    private static boolean opens(char c) {
        return isBlank(c) || c == '[' || c == '(';
    }

    String text() {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /// How many of the characters stand in links, the blanks around the text included.
    int linked() {
        return linked;
    }

    /// Whether all of it is bold.
    boolean isBold() {
        return bold > 0 && bold == text.length();
    }

    /// A short line, bold as a whole, that begins with a written number: « (1) Fisheries ».
    boolean isNumberedHeading() {
        return isBold()
                && text.length() <= LONG_HEADING
                && !endsSentence()
                && ListMarker.begins(text());
    }

    void clear() {
        text.setLength(0);
        linked = 0;
        bold = 0;
        space = false;
        broken = false;
    }

    /// Too long for a heading, whatever the mark-up says.
    boolean isSentence() {
        return text.length() > LONGEST_HEADING
                || (text.length() > LONG_HEADING && text.charAt(text.length() - 1) == '.');
    }

    private boolean endsSentence() {
        return !text.isEmpty() && ".!?:;…»”\"。！？：".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// Neither blank nor invisible; of other blocks, all without either.
    private static boolean isPlain(char c) {
        return (c > ' ' && c < '\u007F')
                || (c >= '\u00C0' && c < '\u1680')
                || (c > '\u3000' && c < '\uD800');
    }

    private static boolean isLineEnd(char c) {
        return (c >= '\u000B' && c <= '\r')
                || (c >= '\u001C' && c <= '\u001F')
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029';
    }

    /// Whether it is printed as a blank, one that does not break included.
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// Soft hyphens, zero-width blanks, byte order marks, direction marks and controls; the joiners that
    /// shape Arabic and Indic letters stay.
    private static boolean isInvisible(char c) {
        return c == SOFT_HYPHEN
                || c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF'
                || (c >= '\u200E' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || c == '\uFFFE'
                || (c < ' ')
                || (c >= '\u007F' && c <= '\u009F');
    }
}
