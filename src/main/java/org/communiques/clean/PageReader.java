package org.communiques.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Reads a web page: its own statements about itself, and the blocks of its main text.
final class PageReader {
    private PageReader() {}

    static Draft read(String html) {
        Document document = Jsoup.parse(html);
        PageFacts facts = PageFacts.of(document);
        PageTree page = PageTree.of(document.body());
        Region main = MainText.find(page);
        String title = Titles.choose(facts, headings(page));
        List<Block> blocks = new ArrayList<>(Selection.of(page, main, title));
        LocalDate line = DateLine.take(page, main, blocks);
        LocalDate published = published(facts.published(), line, title);
        return new Draft(title, published, facts.language(), facts.url(), facts.site(), blocks);
    }

    /// Mark-up that is all body: nothing around it to be told apart.
    static Draft readFragment(String html, @Nullable String title) {
        Document document = Jsoup.parseBodyFragment(html);
        PageTree page = PageTree.of(document.body());
        List<Block> blocks = Selection.of(page, page.root(), title);
        return new Draft(null, null, null, null, null, blocks);
    }

    private static @Nullable LocalDate published(
            @Nullable LocalDate declared, @Nullable LocalDate line, @Nullable String title) {
        if (declared != null) {
            return declared;
        }
        return line != null || title == null ? line : Dates.closing(title);
    }

    private static List<Block> headings(PageTree page) {
        return page.blocks().stream().filter(Block::isHeading).toList();
    }
}
