package org.communiques.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.communiques.source.SourceDocument.Declared;
import org.jspecify.annotations.Nullable;

/// Reads plain text: paragraphs parted by blank lines or by the ends of sentences, lines broken anywhere,
/// headings by their look.
final class TextReader {
    private static final int HEADING = 90;
    private static final int TITLE = 250;
    private static final Region WHOLE = new Region("text", "", null, Hint.NONE, 0);

    private static final Pattern DASH = Pattern.compile("[-–—•]\\s+(.*)");

    /// What stands above a text ends here at the latest.
    private static final int FAR = 12;

    private final List<String> lines;
    private final boolean wrapped;

    /// How many lines may be title and date: those above the first that ends a sentence.
    private final int head;

    private final LineEnds ends;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private String previous = "";

    private TextReader(List<String> lines) {
        this.lines = lines;
        this.wrapped = isWrapped(lines);
        this.head = head(lines);
        this.ends = new LineEnds(lines);
    }

    static Draft read(String text, Declared declared) {
        MailHead mail = MailHead.of(text);
        List<Block> blocks = blocks(mail.text());
        return bodyOf(new Draft(mail.subject(), mail.date(), null, null, null, blocks), declared);
    }

    /// The same without the lines that tell title and date, and without what is no body.
    ///
    /// @param whole with what the text declares before it begins
    /// @param declared what its source knows, so that no line has to tell it
    static Draft bodyOf(Draft whole, Declared declared) {
        List<Block> body = new ArrayList<>(whole.blocks());
        LocalDate known = declared.published() == null ? whole.published() : declared.published();
        LocalDate published = DateLine.take(body, known);
        boolean titled = declared.title() != null || whole.title() != null;
        String title = titled ? whole.title() : takeTitle(body);
        published = DateLine.take(body, published);
        if (published == null) {
            published = LeadingDate.of(body).orElse(null);
        }
        body.removeIf(block -> BlockWording.of(block.text()).isBoilerplate());
        return new Draft(title, published, whole.language(), whole.url(), whole.site(), body);
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

    /// The first line below what kind of text this is and who wrote it; with its number that is text.
    private static @Nullable String takeTitle(List<Block> body) {
        while (body.size() > 2
                && TextLine.isLetterhead(body.getFirst().text())
                && isTitleLike(body.get(1))) {
            body.removeFirst();
        }
        boolean numbered = body.size() > 2 && TextLine.isNumberedGenre(body.getFirst().text());
        int at = numbered && isTitleLike(body.get(1)) ? 1 : 0;
        return body.size() > 1 && isTitleLike(body.get(at)) ? body.remove(at).text() : null;
    }

    private static boolean isTitleLike(Block block) {
        return block.isHeading() || (block.text().length() < TITLE && !TextLine.ends(block.text()));
    }

    private static int head(List<String> lines) {
        int last = Math.min(FAR, lines.size());
        return IntStream.range(0, last)
                .filter(i -> TextLine.ends(lines.get(i)) && !TextLine.tellsDate(lines.get(i)))
                .findFirst()
                .orElse(last);
    }

    private void line(int at) {
        String line = lines.get(at);
        if (line.isEmpty() || TextLine.isRuler(line)) {
            flush();
            previous = "";
            return;
        }
        if (isHeading(at) || isOfHead(at)) {
            flush();
            add(DASH.matcher(line).replaceFirst("$1"), isHeading(at));
            previous = "";
            return;
        }
        if (!continues(line)) {
            flush();
        }
        ends.join(paragraph, previous, line);
        previous = line;
    }

    /// A date, or what kind of text this is, on a line of its own beside the title.
    private boolean isOfHead(int at) {
        String line = lines.get(at);
        boolean tells =
                at < head
                        && (TextLine.tellsDate(line)
                                || TextLine.isLetterhead(line)
                                || TextLine.isNumberedGenre(line));
        return tells && TextLine.mayOpen(line) && TextLine.mayOpen(below(at, 1));
    }

    private boolean continues(String line) {
        if (previous.isEmpty()
                || TextLine.isMarked(line)
                || BlockWording.of(line).isBoilerplate()) {
            return false;
        }
        if (BlockWording.of(previous).isBoilerplate()) {
            return false;
        }
        return wrapped || !TextLine.ends(previous);
    }

    /// A short line without an end that opens something: underlined, or marked and not one of a list.
    private boolean isHeading(int at) {
        String line = lines.get(at);
        String next = below(at, 1);
        if (line.length() > HEADING || TextLine.ends(line)) {
            return false;
        }
        if (TextLine.isRuler(next) && next.length() * 2 > line.length()) {
            return true;
        }
        if (!TextLine.isMarked(line)) {
            return false;
        }
        String below = below(at);
        String above = at == 0 ? "" : lines.get(at - 1);
        boolean opens = !below.isEmpty() && !TextLine.isMarked(below) && below.length() > 45;
        return opens && (above.isEmpty() || TextLine.ends(above));
    }

    /// The next line that is not empty.
    private String below(int at) {
        int i = at + 1;
        while (i < lines.size() && lines.get(i).isEmpty()) {
            i++;
        }
        return below(i, 0);
    }

    private String below(int at, int by) {
        return at + by < lines.size() ? lines.get(at + by) : "";
    }

    private void flush() {
        if (!paragraph.isEmpty()) {
            add(paragraph.toString(), false);
            paragraph.setLength(0);
        }
    }

    private void add(String text, boolean heading) {
        blocks.add(new Block(text, 0, heading ? Block.Kind.HEADING : kind(text), WHOLE));
    }

    /// What says in words what its date is of tells the date of no text, as an entry of a list does not.
    private static Block.Kind kind(String text) {
        return TextLine.saysWhatItsDateIsOf(text) ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
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
