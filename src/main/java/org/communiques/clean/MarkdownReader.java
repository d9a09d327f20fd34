package org.communiques.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads Markdown: front matter, headings, and text without its marks.
final class MarkdownReader {
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+(.*?)\\s*#*");
    private static final Pattern FIELD = Pattern.compile("([\\w-]+)\\s*:\\s*(.*)");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]{0,500}]\\([^)]{0,500}\\)");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\]\\[]{0,500})]\\([^)]{0,500}\\)|<(https?://[^>]{1,500})>");
    private static final Pattern MARKS =
            Pattern.compile("(\\*{1,3}|__|~~|`)(?=\\S)(.{1,500}?)(?<=\\S)\\1");
    private static final Pattern CELLS = Pattern.compile("\\s*\\|.*\\|\\s*");
    private static final Pattern ROW_RULE = Pattern.compile("[\\s|:-]+");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:`{3,}|~{3,})\\s*\\w*\\s*");
    private static final Pattern BULLET = Pattern.compile("\\s*(?:[-*+]\\s+|>\\s?)(.*)");

    private MarkdownReader() {}

    static Draft read(String text, boolean titled) {
        List<String> lines = text.lines().toList();
        Map<String, String> front = new HashMap<>();
        int start = frontMatter(lines, front);
        List<Block> blocks = blocks(lines.subList(start, lines.size()));
        Draft whole =
                new Draft(
                        front.get("title"),
                        Dates.parse(front.getOrDefault("date", front.get("published"))),
                        front.getOrDefault("language", front.get("lang")),
                        front.getOrDefault("url", front.get("canonical")),
                        front.get("source"),
                        blocks);
        return TextReader.bodyOf(whole, titled);
    }

    /// The line behind the front matter.
    private static int frontMatter(List<String> lines, Map<String, String> front) {
        if (lines.isEmpty() || !lines.getFirst().strip().equals("---")) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.equals("---") || line.equals("...")) {
                return i + 1;
            }
            var field = FIELD.matcher(line);
            if (field.matches() && !field.group(2).isBlank()) {
                String name = field.group(1).toLowerCase(Locale.ROOT);
                front.put(name, unquoted(field.group(2).strip()));
            }
        }
        front.clear();
        return 0;
    }

    private static String unquoted(String value) {
        boolean quoted =
                value.length() >= 2
                        && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                        && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static List<Block> blocks(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            var heading = HEADING.matcher(line);
            if (heading.matches()) {
                blocks.addAll(TextReader.blocks(text.toString()));
                text.setLength(0);
                blocks.add(TextReader.heading(plain(heading.group(1))));
            } else if (BULLET.matcher(line).matches()) {
                text.append("\n\n")
                        .append(plain(BULLET.matcher(line).replaceFirst("$1")))
                        .append('\n');
            } else if (CELLS.matcher(line).matches()) {
                text.append("\n\n").append(plain(cells(line))).append("\n\n");
            } else if (!FENCE.matcher(line).matches()) {
                text.append(plain(line)).append('\n');
            }
        }
        blocks.addAll(TextReader.blocks(text.toString()));
        blocks.removeIf(block -> block.text().isBlank());
        return blocks;
    }

    /// The cells of a row, one after the other; none of the line that parts a heading from its column.
    private static String cells(String row) {
        return ROW_RULE.matcher(row).matches() ? "" : row.replace('|', ' ').strip();
    }

    private static String plain(String line) {
        String text = IMAGE.matcher(line).replaceAll("");
        text =
                LINK.matcher(text)
                        .replaceAll(m ->
                                Matcher.quoteReplacement(
                                        m.group(1) == null ? m.group(2) : m.group(1)));
        text = MARKS.matcher(text).replaceAll("$2");
        return MARKS.matcher(text).replaceAll("$2");
    }
}
