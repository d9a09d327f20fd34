package org.communiques.clean;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// The text that a page keeps in its JSON-LD for machines: what is left to read where scripts write the page
/// that people see.
final class ArticleBody {
    private static final int SHORTEST = 250;

    private ArticleBody() {}

    /// The blocks of the page, or those of its JSON-LD where that has more than twice as much.
    static List<Block> orElse(@Nullable String told, List<Block> blocks, @Nullable String title) {
        if (told == null || told.length() < SHORTEST || told.length() <= 2 * length(blocks)) {
            return blocks;
        }
        String html = markup(told);
        Document document = Jsoup.parseBodyFragment(html);
        DoubleEscapes.mend(document, html);
        PageTree tree = PageTree.of(document.body());
        List<Block> whole = Selection.of(tree, tree.root(), title);
        return length(whole) > 2 * length(blocks) ? whole : blocks;
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    private static String markup(String told) {
        boolean marked = told.contains("</") || told.contains("&lt;");
        return marked ? told : "<p>" + told.replace("<", "&lt;").replace("\n", "<p>");
    }
}
