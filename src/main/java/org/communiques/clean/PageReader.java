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

    /// @param address where the page was met, null when only the page can tell
    static Draft read(String html, @Nullable String address, KnownSites sites) {
        Document document = Jsoup.parse(html);
        PageFacts facts = PageFacts.of(document);
        SiteRules rules = sites.rules(address == null ? facts.url() : address);
        rules.removeFrom(document);
        DoubleEscapes.mend(document, html);
        PageTree page = PageTree.of(document.body());
        String known = rules.title(document);
        String title = known == null ? Titles.choose(facts, headings(page)) : known;
        List<Block> blocks = new ArrayList<>(rules.body(document, title));
        LocalDate date = rules.date(document);
        LocalDate line = body(page, title, rules, blocks);
        return new Draft(
                title,
                date != null ? date : published(facts.published(), line, title),
                facts.language(),
                facts.url(),
                facts.site() == null ? rules.name() : facts.site(),
                ArticleBody.orElse(facts.articleBody(), blocks, title));
    }

    /// Fills in the body where no profile knew it, and takes off what is none; gives the date that a line of
    /// it told.
    private static @Nullable LocalDate body(
            PageTree page, @Nullable String title, SiteRules rules, List<Block> blocks) {
        LocalDate general;
        LocalDate told;
        if (blocks.isEmpty()) {
            Region main = MainText.find(page);
            blocks.addAll(Selection.of(page, main, title));
            general = DateLine.take(page, main, blocks);
            told = rules.takeLines(blocks);
        } else {
            told = rules.takeLines(blocks);
            general = DateLine.take(blocks);
        }
        LocalDate inside = told == null ? general : told;
        return inside == null ? rules.takeLines(new ArrayList<>(page.blocks())) : inside;
    }

    /// Mark-up that is all body: nothing around it to be told apart, but what the profile of its site names.
    static Draft readMarkup(String html, @Nullable String declaredTitle, SiteRules rules) {
        Document document = Jsoup.parseBodyFragment(html);
        rules.removeFrom(document);
        DoubleEscapes.mend(document, html);
        String title = declaredTitle == null ? rules.title(document) : declaredTitle;
        List<Block> blocks = new ArrayList<>(rules.body(document, title));
        if (blocks.isEmpty()) {
            PageTree page = PageTree.of(document.body());
            blocks.addAll(Selection.of(page, page.root(), title));
        }
        LocalDate date = rules.date(document);
        LocalDate line = rules.takeLines(blocks);
        return new Draft(title, date == null ? line : date, null, null, rules.name(), blocks);
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
