package org.communiques.clean;

import java.util.List;
import java.util.regex.Pattern;

/// Where the lines of preformatted text end: each is a line of its own, as in a programme, unless they are all of
/// about one width, as those of wrapped prose are: there a blank line ends a paragraph.
final class PreformattedLines {
    private static final Pattern LINE_END = Pattern.compile("\\n");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

    /// Lines of prose are at least as wide.
    private static final int WIDE = 50;

    private PreformattedLines() {}

    /// What parts the lines, or the paragraphs, of such a text.
    static Pattern ends(String text) {
        List<String> lines = LINE_END.splitAsStream(text).map(String::strip).toList();
        int widest = lines.stream().mapToInt(String::length).max().orElse(0);
        return widest >= WIDE && TextReader.areFull(lines, widest) ? BLANK_LINE : LINE_END;
    }
}
