package org.communiques.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communiques.source.SourceDocument.Declared;

/// Reads Markdown: front matter, headings, and text without its marks.
final class MarkdownReader {
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+(.*?)\\s*#*");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]{0,500}]\\([^)]{0,500}\\)");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\]\\[]{0,500})]\\([^)]{0,500}\\)|<(https?://[^>]{1,500})>");
    private static final Pattern MARKS =
            Pattern.compile("(\\*{1,3}|__|~~|`)(?=\\S)(.{1,500}?)(?<=\\S)\\1");
    private static final Pattern CELLS = Pattern.compile("\\s*\\|.*\\|\\s*");
    private static final Pattern ROW_RULE = Pattern.compile("[\\s|:-]+");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:`{3,}|~{3,})\\s*\\w*\\s*");
    private static final Pattern BULLET = Pattern.compile("\\s*(?:[-*+]\\s+|>\\s?)(.*)");

    private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^([^\\]\\s]{1,80})]");
    private static final Pattern NOTE =
            Pattern.compile("\\s{0,3}\\[\\^([^\\]\\s]{1,80})]:\\s*(.*)");

    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Integer> notes = new HashMap<>();

    /// Lines since the last heading.
    private final StringBuilder text = new StringBuilder();

    private MarkdownReader() {}

    static Draft read(String text, Declared declared) {
        List<String> lines = text.lines().toList();
        FrontMatter front = FrontMatter.of(lines);
        List<Block> blocks =
                new MarkdownReader().blocks(lines.subList(front.lines(), lines.size()));
        Draft whole =
                new Draft(
                        front.first("title"),
                        Dates.parse(front.first("date", "published")),
                        front.first("language", "lang"),
                        front.first("url", "canonical"),
                        front.first("source"),
                        blocks);
        return TextReader.bodyOf(whole, declared);
    }

    private List<Block> blocks(List<String> lines) {
        boolean inTable = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            inTable = CELLS.matcher(line).matches() || (isRow(line) && (inTable || isRule(next)));
            if (inTable) {
                part(isRule(line) ? "" : cells(line));
            } else {
                line(line);
            }
        }
        blocks.addAll(TextReader.blocks(text.toString()));
        blocks.removeIf(block -> block.text().isBlank());
        return blocks;
    }

    private void line(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher bullet = BULLET.matcher(line);
        Matcher note = NOTE.matcher(line);
        if (heading.matches()) {
            blocks.addAll(TextReader.blocks(text.toString()));
            text.setLength(0);
            blocks.add(TextReader.heading(plain(heading.group(1))));
        } else if (bullet.matches()) {
            text.append("\n\n").append(plain(bullet.group(1))).append('\n');
        } else if (note.matches()) {
            text.append("\n\n").append(mark(note.group(1))).append(' ');
            text.append(plain(note.group(2))).append('\n');
        } else if (!FENCE.matcher(line).matches()) {
            text.append(plain(line)).append('\n');
        }
    }

    /// A paragraph of its own.
    private void part(String line) {
        text.append("\n\n").append(plain(line)).append("\n\n");
    }

    private static boolean isRow(String line) {
        return PIPE.matcher(line).find();
    }

    /// The line that parts a heading from its column.
    private static boolean isRule(String line) {
        return ROW_RULE.matcher(line).matches() && isRow(line) && line.contains("-");
    }

    /// The cells of a row that say something, joined as those of a page are.
    private static String cells(String row) {
        return PIPE.splitAsStream(row)
                .map(cell -> cell.strip().replace("\\|", "|"))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(TableRow.SEPARATOR));
    }

    /// The number of a footnote, by the order in which they are named.
    private String mark(String name) {
        notes.putIfAbsent(name, notes.size() + 1);
        return Superscript.of(String.valueOf(notes.get(name)));
    }

    private String plain(String line) {
        String plain = IMAGE.matcher(line).replaceAll("");
        plain = NOTE_MARK.matcher(plain).replaceAll(mark -> mark(mark.group(1)));
        plain =
                LINK.matcher(plain)
                        .replaceAll(m ->
                                Matcher.quoteReplacement(
                                        m.group(1) == null ? m.group(2) : m.group(1)));
        plain = MARKS.matcher(plain).replaceAll("$2");
        return MARKS.matcher(plain).replaceAll("$2");
    }
}
