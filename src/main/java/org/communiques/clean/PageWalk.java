package org.communiques.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// One walk through the elements of a page, which cuts its text into blocks. Not thread-safe: it lives and dies with
/// the reading of one page.
final class PageWalk {
    /// Elements without text for a reader.
    private static final Set<String> SILENT =
            Set.of(
                    "head",
                    "title",
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "math",
                    "iframe",
                    "object",
                    "embed",
                    "audio",
                    "video",
                    "canvas",
                    "map",
                    "button",
                    "input",
                    "select",
                    "textarea",
                    "option",
                    "label",
                    "progress",
                    "meter",
                    "frame",
                    "frameset",
                    "noframes",
                    "applet",
                    "rp",
                    "rt");

    /// Elements that stand inside a line.
    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del",
                    "dfn", "em", "font", "i", "img", "ins", "kbd", "mark", "nobr", "q", "ruby",
                    "rb", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
                    "tt", "u", "var", "wbr");

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final Alternatives pictures = new Alternatives();
    private final MarkedTimes times = new MarkedTimes();
    private final Hints hints = new Hints();
    private final LineBuilder line = new LineBuilder();
    private Region current = new Region("", "", null, Hint.NONE, 0);
    private int links;
    private int raised;
    private int bold;
    private int preformatted;
    private Pattern lineEnds = NEVER;

    PageTree through(Element body) {
        read(body, true);
        flush();
        if (regions.isEmpty()) {
            // A page of frames has no body.
            regions.add(current);
        }
        return new PageTree(List.copyOf(blocks), List.copyOf(regions), pictures, times);
    }

    /// Goes down as deep as the page is nested, which Jsoup bounds.
    ///
    /// @param shown whether a reader sees what is around it
    private void read(Element element, boolean shown) {
        String tag = element.normalName();
        if (tag.equals("img")) {
            pictures.add(element, blocks.size());
            return;
        }
        boolean open = shown && open(element, tag);
        times.add(element, blocks.size());
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof Element inner) {
                read(inner, open);
            } else if (open && child instanceof TextNode text) {
                lines(text.getWholeText());
            }
        }
        if (open) {
            close(tag);
        }
    }

    private void lines(String text) {
        if (preformatted == 0) {
            append(text);
            return;
        }
        String[] lines = lineEnds.split(text, -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                flush();
            }
            append(lines[i]);
        }
    }

    /// A line of a list that is written with its numbers ends the one before it.
    private void append(String text) {
        if (line.isBroken() && ListMarker.begins(text)) {
            flush();
        }
        boolean mark = raised > 0 && line.isBehindWord() && Superscript.isNumber(text);
        line.append(mark ? Superscript.of(text) : text, links > 0, bold > 0);
    }

    /// False where the inside of the element is passed over.
    private boolean open(Element element, String tag) {
        if (SILENT.contains(tag)) {
            return false;
        }
        if (INLINE.contains(tag)) {
            return openInline(element, tag);
        }
        if (tag.equals("br")) {
            breakLine();
            return true;
        }
        return openRegion(element, tag);
    }

    private boolean openInline(Element element, String tag) {
        if (element.attributesSize() > 0 && isBeside(hints.of(element))) {
            line.space();
            return false;
        }
        links += tag.equals("a") ? 1 : 0;
        raised += tag.equals("sup") ? 1 : 0;
        bold += isBold(tag) ? 1 : 0;
        return true;
    }

    private static boolean isBeside(Hint hint) {
        return hint == Hint.NEVER || hint == Hint.BESIDE || hint == Hint.TALK;
    }

    private static boolean isBold(String tag) {
        return tag.equals("b") || tag.equals("strong");
    }

    /// A line that is bold as a whole stands above what follows, unless that is bold too.
    private void breakLine() {
        boolean heading = bold == 0 && line.isBold();
        if (line.lineBreak() || heading || preformatted > 0) {
            flush();
        }
    }

    private boolean openRegion(Element element, String tag) {
        flush();
        Hint hint = hints.of(element);
        if (hint == Hint.NEVER) {
            return false;
        }
        if (tag.equals("pre") && preformatted++ == 0) {
            lineEnds = PreformattedLines.ends(element.wholeText());
        }
        if (tag.equals("td") || tag.equals("th")) {
            links = 0;
        }
        current =
                new Region(
                        tag,
                        element.className(),
                        regions.isEmpty() ? null : current,
                        hint,
                        blocks.size());
        regions.add(current);
        return true;
    }

    private void close(String tag) {
        if (INLINE.contains(tag)) {
            links -= tag.equals("a") && links > 0 ? 1 : 0;
            raised -= tag.equals("sup") && raised > 0 ? 1 : 0;
            bold -= isBold(tag) ? 1 : 0;
            return;
        }
        if (tag.equals("br")) {
            return;
        }
        flush();
        if (tag.equals("pre")) {
            preformatted--;
        }
        current.to = blocks.size();
        if (tag.equals("tr")) {
            joinRow(current);
        }
        if (current.parent != null) {
            current = current.parent;
        }
    }

    /// Its cells are no places of their own any more.
    private void joinRow(Region row) {
        List<Block> lines = blocks.subList(row.from, row.to);
        Optional<Block> joined = TableRow.joined(row, lines);
        if (joined.isPresent()) {
            lines.clear();
            blocks.add(joined.get());
            row.to = blocks.size();
            times.pullBack(row.from);
            pictures.pullBack(row.from);
            while (regions.getLast() != row) {
                regions.removeLast();
            }
        }
    }

    private void flush() {
        String text = line.text();
        if (!text.isEmpty()) {
            int linked = Math.min(line.linked(), text.length());
            blocks.add(new Block(text, linked, kind(), current));
        }
        line.clear();
    }

    private Block.Kind kind() {
        return switch (current.tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                    line.isSentence() ? Block.Kind.PARAGRAPH : Block.Kind.HEADING;
            case "li", "dd", "dt" -> Block.Kind.ITEM;
            case "td", "th", "tr" -> Block.Kind.ROW;
            case "figcaption", "caption" -> Block.Kind.CAPTION;
            case "pre" -> Block.Kind.PREFORMATTED;
            default -> line.isNumberedHeading() ? Block.Kind.LINE_IN_BOLD : Block.Kind.PARAGRAPH;
        };
    }
}
