package org.communiques.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads plain text: paragraphs parted by blank lines or by the ends of sentences, lines broken anywhere,
/// headings by their look.
final class TextReader {
    private static final int HEADING = 90;
    private static final int TITLE = 250;
    private static final Region WHOLE = new Region("text", "", null, Hint.NONE, 0);

    /// `- Introduction`, `2. Situation régionale`, `(1) …`, `• …`: how a line begins that continues none.
    private static final Pattern MARKER =
            Pattern.compile("(?:[-–—•*・○●◆■]\\s+|\\(?(?:\\d{1,2}|[ivx]{1,4}|[A-Za-z])[.)]\\s+).*");

    private static final Pattern DASH = Pattern.compile("[-–—•]\\s+(.*)");
    private static final Pattern RULER = Pattern.compile("(?:={3,}|-{3,}|_{3,}|\\*{3,}|~{3,})");
    private static final Pattern ENDS = Pattern.compile(".*[.!?:;…。！？：][»”\"')\\]\\s\\u00A0]*");

    /// The kind of text, perhaps behind the name of who wrote it: `MINISTRY OF ENERGY - Press release`.
    private static final Pattern LETTERHEAD =
            Pattern.compile(
                    "(?<name>|.*?[\\s,–—-]+)(?:communiqué(?: de presse)?|press (?:release|statement)|media release|news release|pressemitteilung"
                            + "|medienmitteilung|comunicato(?: stampa)?|nota de prensa|comunicado(?: de prensa)?|persbericht)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NO_LETTER = Pattern.compile("[\\s,–—-]+$");

    private final List<String> lines;
    private final boolean wrapped;
    private final LineEnds ends;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private String previous = "";

    private TextReader(List<String> lines) {
        this.lines = lines;
        this.wrapped = isWrapped(lines);
        this.ends = new LineEnds(lines);
    }

    static Draft read(String text, boolean titled) {
        return bodyOf(new Draft(null, null, null, null, null, blocks(text)), titled);
    }

    /// The same without the lines that tell title and date, and without what is no body.
    ///
    /// @param whole with what the text declares before it begins
    /// @param titled whether the title is known to the source, so that no line tells it
    static Draft bodyOf(Draft whole, boolean titled) {
        List<Block> body = new ArrayList<>(whole.blocks());
        LocalDate line = DateLine.take(body);
        String title = titled || whole.title() != null ? whole.title() : takeTitle(body);
        if (line == null) {
            line = DateLine.take(body);
        }
        body.removeIf(block -> BlockWording.of(block.text()).isBoilerplate());
        return new Draft(
                title,
                whole.published() == null ? line : whole.published(),
                whole.language(),
                whole.url(),
                whole.site(),
                body);
    }

    static List<Block> blocks(String text) {
        List<String> lines =
                LineEnds.withoutSoftOnes(text).lines().map(LineBuilder::collapse).toList();
        TextReader reader = new TextReader(lines);
        for (int i = 0; i < lines.size(); i++) {
            reader.line(i);
        }
        reader.flush();
        return reader.blocks;
    }

    static Block heading(String text) {
        return new Block(text, 0, Block.Kind.HEADING, WHOLE);
    }

    private static @Nullable String takeTitle(List<Block> body) {
        while (body.size() > 2 && isLetterhead(body.getFirst()) && isTitleLike(body.get(1))) {
            body.removeFirst();
        }
        return body.size() > 1 && isTitleLike(body.getFirst()) ? body.removeFirst().text() : null;
    }

    private static boolean isTitleLike(Block block) {
        return block.isHeading()
                || (block.text().length() < TITLE && !ENDS.matcher(block.text()).matches());
    }

    /// « Communiqué de presse », « Ministry of Energy », above the title.
    private static boolean isLetterhead(Block block) {
        Matcher kind = LETTERHEAD.matcher(block.text());
        String name =
                kind.matches()
                        ? NO_LETTER.matcher(kind.group("name")).replaceAll("")
                        : block.text();
        return name.isEmpty() || GenericTitles.isAuthority(name);
    }

    private void line(int at) {
        String line = lines.get(at);
        if (line.isEmpty() || RULER.matcher(line).matches()) {
            flush();
            previous = "";
            return;
        }
        if (isHeading(at)) {
            flush();
            add(DASH.matcher(line).matches() ? DASH.matcher(line).replaceFirst("$1") : line, true);
            previous = "";
            return;
        }
        if (!continues(line)) {
            flush();
        }
        ends.join(paragraph, previous, line);
        previous = line;
    }

    private boolean continues(String line) {
        if (previous.isEmpty()
                || MARKER.matcher(line).matches()
                || BlockWording.of(line).isBoilerplate()) {
            return false;
        }
        if (BlockWording.of(previous).isBoilerplate()) {
            return false;
        }
        return wrapped || !ENDS.matcher(previous).matches();
    }

    /// A short line without an end that opens something: underlined, or marked and not one of a list.
    private boolean isHeading(int at) {
        String line = lines.get(at);
        String next = at + 1 < lines.size() ? lines.get(at + 1) : "";
        if (line.length() > HEADING || ENDS.matcher(line).matches()) {
            return false;
        }
        if (RULER.matcher(next).matches() && next.length() * 2 > line.length()) {
            return true;
        }
        if (!MARKER.matcher(line).matches()) {
            return false;
        }
        String below = below(at);
        String above = above(at);
        boolean opens = !below.isEmpty() && !MARKER.matcher(below).matches() && below.length() > 45;
        boolean follows = above.isEmpty() || ENDS.matcher(above).matches();
        return opens && follows;
    }

    private String below(int at) {
        int i = at + 1;
        while (i < lines.size() && lines.get(i).isEmpty()) {
            i++;
        }
        return i < lines.size() ? lines.get(i) : "";
    }

    private String above(int at) {
        return at == 0 ? "" : lines.get(at - 1);
    }

    private void flush() {
        if (!paragraph.isEmpty()) {
            add(paragraph.toString(), false);
            paragraph.setLength(0);
        }
    }

    private void add(String text, boolean heading) {
        Block.Kind kind = heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
        blocks.add(new Block(text, 0, kind, WHOLE));
    }

    /// Lines of one width, in groups parted by blank lines: sentences may end at the end of a line there.
    private static boolean isWrapped(List<String> lines) {
        int widest = lines.stream().mapToInt(String::length).max().orElse(0);
        return lines.contains("") && widest <= 120 && areFull(lines, widest);
    }

    /// Whether nearly all lines that others follow are about as long as the longest.
    static boolean areFull(List<String> lines, int widest) {
        int inner = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()) {
                inner++;
                full += lines.get(i).length() > widest - 24 ? 1 : 0;
            }
        }
        return inner >= 3 && full * 10 >= inner * 8;
    }
}
