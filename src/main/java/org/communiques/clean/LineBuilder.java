package org.communiques.clean;

/// Puts together the characters of one block as a browser would show them: blanks collapsed, invisible
/// characters gone, everything else as printed. Not thread-safe.
final class LineBuilder {
    private static final int SOFT_HYPHEN = 0xAD;

    private static final int LONG_HEADING = 90;
    private static final int LONGEST_HEADING = 220;

    private final StringBuilder text = new StringBuilder();
    private int linked;
    private boolean space;
    private boolean broken;

    /// Any text as one line.
    static String collapse(String text) {
        LineBuilder line = new LineBuilder();
        line.append(text, false);
        return line.text();
    }

    void append(String characters, boolean inLink) {
        int before = text.length();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || isLineEnd(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                put(c);
            }
        }
        if (inLink) {
            linked += text.length() - before;
        }
    }

    private void put(char c) {
        if (space && !text.isEmpty()) {
            text.append(' ');
        }
        text.append(c);
        space = false;
        broken = isBlank(c) && broken;
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

    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
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

    int linked() {
        return Math.min(linked, text().length());
    }

    void clear() {
        text.setLength(0);
        linked = 0;
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

    private static boolean isLineEnd(char c) {
        return (c >= '\u000B' && c <= '\r')
                || (c >= '\u001C' && c <= '\u001F')
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029';
    }

    private static boolean isBlank(char c) {
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
