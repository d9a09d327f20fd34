package org.communiques.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Reads a web page: its own statements about itself, and the blocks of its main text.
final class PageReader {
    /// What old pages show as a heading.
    private static final String SHOWN =
            "b, strong, center, p[align=center], div[align=center], font[size], big, [class*=title],"
                    + " [id*=title]";

    /// What opens a text is one of the first of them.
    private static final int FIRST = 50;

    private PageReader() {}

    /// @param address where the page was met, null when only the page can tell
    static Draft read(String html, @Nullable String address, KnownSites sites) {
        Document document = Jsoup.parse(html);
        PageFacts told = PageFacts.of(document);
        SiteRules rules = sites.rules(address == null ? told.url() : address);
        PageFacts facts = told.ofSite(rules.name());
        rules.removeFrom(document);
        DoubleEscapes.mend(document, html);
        PageTree page = PageTree.of(document.body());
        String title = title(document, rules, facts, page);
        HeaderLines header = HeaderLines.of(page, title);
        LabelledDates lists = LabelledDates.of(page);
        Optional<LocalDate> declared = declared(document, rules, facts);
        List<Block> blocks = new ArrayList<>(rules.body(document, title));
        if (blocks.isEmpty()) {
            Region main = MainText.mark(page).choose();
            header.drop(declared);
            lists.drop(declared);
            blocks.addAll(Selection.of(page, main, title));
        }
        Optional<LocalDate> ofSite = ofSite(page, rules, blocks);
        Optional<LocalDate> known =
                declared.or(() -> ofSite).or(header::published).or(lists::published);
        Optional<LocalDate> line = line(page, header, blocks, known);
        String shown = title == null ? opening(document, page, facts, blocks) : title;
        LocalDate published =
                line.or(() -> Dates.closing(shown))
                        .or(() -> Dates.ofAddress(address == null ? facts.url() : address))
                        .or(() -> DateLine.changed(page))
                        .or(lists::changed)
                        .orElse(null);
        return new Draft(
                shown,
                published,
                facts.language(),
                facts.url(),
                facts.site(),
                ArticleBody.orElse(facts.articleBody(), blocks, shown));
    }

    private static @Nullable String title(
            Document document, SiteRules rules, PageFacts facts, PageTree page) {
        String ofProfile = rules.title(document);
        return ofProfile == null ? Titles.choose(facts, headings(page)) : ofProfile;
    }

    private static Optional<LocalDate> declared(
            Document document, SiteRules rules, PageFacts facts) {
        return Optional.ofNullable(rules.date(document))
                .or(() -> Optional.ofNullable(facts.published()));
    }

    private static @Nullable String opening(
            Document document, PageTree page, PageFacts facts, List<Block> blocks) {
        Set<String> shown =
                document.select(SHOWN).stream()
                        .limit(FIRST)
                        .map(element -> LineBuilder.collapse(element.text()))
                        .collect(Collectors.toSet());
        return Titles.opening(blocks, facts, headings(page), shown);
    }

    /// The date of publication as a line tells it where nothing else does. Takes the lines off the text that tell it.
    private static Optional<LocalDate> line(
            PageTree page, HeaderLines header, List<Block> blocks, Optional<LocalDate> known) {
        int text = blocks.isEmpty() ? 0 : page.blocks().indexOf(blocks.getFirst());
        return Optional.ofNullable(DateLine.take(blocks, known.orElse(null)))
                .or(header::above)
                .or(() -> DateLine.above(page, text))
                .or(() -> DateLine.labelled(page))
                .or(() -> DateLine.row(page))
                .or(() -> DateLine.takeClosing(page, blocks))
                .or(() -> LeadingDate.of(blocks))
                .or(() -> DayAndMonth.take(page, text, blocks));
    }

    /// The same by the rules of the site, wherever on the page.
    private static Optional<LocalDate> ofSite(PageTree page, SiteRules rules, List<Block> blocks) {
        return Optional.ofNullable(rules.takeLines(blocks))
                .or(() -> Optional.ofNullable(rules.dateIn(page.blocks())));
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

    private static List<Block> headings(PageTree page) {
        return page.blocks().stream().filter(Block::isHeading).toList();
    }
}
