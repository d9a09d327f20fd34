package org.communiques.cli;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.communiques.search.Span;
import picocli.CommandLine.Help.Ansi;

/// How text is laid out on the terminal at hand.
///
/// @param styled whether it shows bold and dim
/// @param width columns to fill
record Terminal(boolean styled, int width) {
    private static final int USUAL_WIDTH = 80;
    private static final int WIDEST = 100;

    /// No line ends behind an elision, nor within the code that begins or ends bold type.
    private static final String UNBREAKABLE = "\u001b'’";

    private static final String BOLD = "\u001b[1m";
    private static final String DIM = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";

    /// The one this process writes to.
    static Terminal current() {
        String columns = System.getenv("COLUMNS");
        int width =
                columns != null && columns.matches("[0-9]{2,4}")
                        ? Math.min(Integer.parseInt(columns), WIDEST)
                        : USUAL_WIDTH;
        return new Terminal(Ansi.AUTO.enabled(), width);
    }

    String bold(String text) {
        return style(BOLD, text);
    }

    String dim(String text) {
        return style(DIM, text);
    }

    /// Spans as one text, the matched ones in bold.
    String marked(List<Span> spans) {
        return spans.stream()
                .map(span -> span.matched() ? bold(span.text()) : span.text())
                .collect(Collectors.joining());
    }

    /// Text of a stranger's, on one line: names of files may hold line breaks, and codes that would be obeyed.
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> {
                    if (Character.isISOControl(c)) {
                        printable.append(String.format(Locale.ROOT, "\\u%04x", c));
                    } else {
                        printable.appendCodePoint(c);
                    }
                });
        return printable.toString();
    }

    /// Fills lines up to the width, each behind `indent`.
    String wrap(String text, String indent) {
        StringBuilder out = new StringBuilder();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int column = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            while (end < text.length() && UNBREAKABLE.indexOf(text.charAt(end - 1)) >= 0) {
                end = breaks.following(end);
            }
            String piece = text.substring(start, end);
            int length = columns(piece.stripTrailing());
            if (column == 0 || indent.length() + column + length > width) {
                out.append(column == 0 ? "" : "\n").append(indent);
                column = 0;
            }
            out.append(piece);
            column += columns(piece);
        }
        return out.toString().lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    private String style(String code, String text) {
        return styled ? code + text + PLAIN : text;
    }

    private static int columns(String text) {
        return text.replaceAll("\u001b\\[[0-9]m", "").length();
    }
}
