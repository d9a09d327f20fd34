package org.communiques.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Mends what was escaped once too often on its way through feeds and editors, so that a reader sees
/// `<p>` or `&eacute;` in the text. Mark-up that is shown on purpose, as code, stays.
final class DoubleEscapes {
    private static final int LAYERS = 3;
    private static final String TAGS =
            "(?:p|br|div|span|strong|em|b|i|u|a|ul|ol|li|h[1-6]|table|tr|td|th|tbody|font|blockquote)";

    /// As it stands in the source of a page, from its first `&` on.
    private static final Pattern IN_SOURCE =
            Pattern.compile(
                    "&(?:amp;)*lt;/"
                            + TAGS
                            + "(?:&|\\s)|&(?:amp;)+(?:#x?[0-9a-fA-F]{2,6}|[a-zA-Z]{2,8});");

    private static final Pattern TAG = Pattern.compile("</?" + TAGS + "(?:\\s[^<>]{0,500})?/?>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#x?[0-9a-fA-F]{2,6}|[a-zA-Z]{2,8});");

    private DoubleEscapes() {}

    /// @param html the source of the page, which tells at little cost that there is nothing to do
    static void mend(Document page, String html) {
        if (!isIn(html)) {
            return;
        }
        List<TextNode> texts =
                page.body().nodeStream(TextNode.class).filter(DoubleEscapes::isMeant).toList();
        texts.forEach(DoubleEscapes::mend);
    }

    private static boolean isIn(String html) {
        Matcher matcher = IN_SOURCE.matcher(html);
        for (int at = html.indexOf('&'); at >= 0; at = html.indexOf('&', at + 1)) {
            boolean may = html.startsWith("amp;", at + 1) || html.startsWith("lt;/", at + 1);
            if (may && matcher.region(at, html.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /// Text, and not a piece of code that is shown.
    private static boolean isMeant(TextNode text) {
        String shown = text.getWholeText();
        boolean escaped = shown.indexOf('&') >= 0 || shown.indexOf('<') >= 0;
        return escaped && !isCode(text.parent());
    }

    private static boolean isCode(@Nullable Element element) {
        for (Element up = element; up != null; up = up.parent()) {
            switch (up.normalName()) {
                case "code", "pre", "kbd", "samp", "textarea", "xmp" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static void mend(TextNode text) {
        String shown = text.getWholeText();
        for (int i = 0; i < LAYERS && ENTITY.matcher(shown).find(); i++) {
            shown = Parser.unescapeEntities(shown, false);
        }
        if (!TAG.matcher(shown).find()) {
            text.text(shown);
            return;
        }
        for (Node node : List.copyOf(Parser.parseBodyFragment(shown, "").body().childNodes())) {
            text.before(node);
        }
        text.remove();
    }
}
