package org.communiques.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// A page as blocks of text in reading order, and the regions that they stand in.
///
/// @param regions each before the regions inside it
/// @param pictures what its pictures show
/// @param times what it tells machines of dates
record PageTree(
        List<Block> blocks, List<Region> regions, Alternatives pictures, MarkedTimes times) {
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

    static PageTree of(Element body) {
        Builder builder = new Builder();
        NodeTraversor.traverse(builder, body);
        builder.flush();
        if (builder.regions.isEmpty()) {
            // A page of frames has no body.
            builder.regions.add(builder.current);
        }
        return new PageTree(
                List.copyOf(builder.blocks),
                List.copyOf(builder.regions),
                builder.pictures,
                builder.times);
    }

    Region root() {
        return regions.getFirst();
    }

    private static final class Builder implements NodeVisitor {
        final List<Block> blocks = new ArrayList<>();
        final List<Region> regions = new ArrayList<>();
        final Alternatives pictures = new Alternatives();
        final MarkedTimes times = new MarkedTimes();
        private final Hints hints = new Hints();
        private final LineBuilder line = new LineBuilder();
        private Region current = new Region("", "", null, Hint.NONE, 0);
        private int links;
        private int raised;
        private int preformatted;

        /// Depth of the element whose inside is passed over; none while it is -1.
        private int silent = -1;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                if (element.nameIs("img")) {
                    pictures.add(element, blocks.size());
                    return;
                }
                if (silent < 0) {
                    open(element, depth);
                }
                times.add(element, blocks.size());
            } else if (silent < 0 && node instanceof TextNode text) {
                append(text.getWholeText());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (silent == depth) {
                silent = -1;
            } else if (silent < 0 && node instanceof Element element) {
                close(element);
            }
        }

        /// A line of a list that is written with its numbers ends the one before it.
        private void append(String text) {
            if (line.isBroken() && ListMarker.begins(text)) {
                flush();
            }
            line.append(raised > 0 ? Superscript.of(text) : text, links > 0);
        }

        private void open(Element element, int depth) {
            String tag = element.normalName();
            if (SILENT.contains(tag)) {
                silent = depth;
            } else if (INLINE.contains(tag)) {
                openInline(element, tag, depth);
            } else if (tag.equals("br")) {
                breakLine();
            } else {
                openRegion(element, tag, depth);
            }
        }

        private void openInline(Element element, String tag, int depth) {
            if (element.attributesSize() > 0 && isBeside(hints.of(element))) {
                silent = depth;
                line.space();
            } else if (tag.equals("a")) {
                links++;
            } else if (tag.equals("sup")) {
                raised++;
            }
        }

        private static boolean isBeside(Hint hint) {
            return hint == Hint.NEVER || hint == Hint.BESIDE || hint == Hint.TALK;
        }

        private void breakLine() {
            if (preformatted > 0 || line.lineBreak()) {
                flush();
            }
        }

        private void openRegion(Element element, String tag, int depth) {
            flush();
            Hint hint = hints.of(element);
            if (hint == Hint.NEVER) {
                silent = depth;
                return;
            }
            if (tag.equals("pre")) {
                preformatted++;
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
        }

        private void close(Element element) {
            String tag = element.normalName();
            if (INLINE.contains(tag)) {
                links -= tag.equals("a") && links > 0 ? 1 : 0;
                raised -= tag.equals("sup") && raised > 0 ? 1 : 0;
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

        void flush() {
            if (!line.isBlank()) {
                blocks.add(new Block(line.text(), line.linked(), kind(), current));
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
                default -> Block.Kind.PARAGRAPH;
            };
        }
    }
}
