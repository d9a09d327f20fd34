package org.communiques.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communiques.site.PageLayout;
import org.communiques.site.SiteProfile;
import org.communiques.site.Wildcard;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;

/// What a profile says of the pages of its site, ready for use. Immutable; safe for use by several threads.
///
/// @param name the publisher's, null where there is no profile
/// @param removed what is never text
/// @param lines whole lines that are no text, and those that tell the date of publication
record SiteRules(
        @Nullable String name,
        List<Evaluator> body,
        List<Evaluator> title,
        List<Evaluator> date,
        List<Evaluator> removed,
        Lines lines) {
    /// Of a site that nothing is known of.
    static final SiteRules NONE =
            new SiteRules(
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    new Lines(List.of(), List.of()));

    private static final int LONGEST_LINE = 300;

    record Lines(List<Wildcard> dates, List<Wildcard> boilerplate) {
        boolean isEmpty() {
            return dates.isEmpty() && boilerplate.isEmpty();
        }
    }

    /// @throws IllegalArgumentException when a selector cannot be read
    static SiteRules of(SiteProfile profile) {
        PageLayout page = profile.page();
        return new SiteRules(
                profile.name(),
                compiled(page.body()),
                compiled(page.title()),
                compiled(page.date()),
                compiled(page.removed()),
                new Lines(page.dateLines(), page.boilerplate()));
    }

    private static List<Evaluator> compiled(List<String> selectors) {
        return selectors.stream().map(SiteRules::compiled).toList();
    }

    static Evaluator compiled(String selector) {
        try {
            return QueryParser.parse(selector);
        } catch (SelectorParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + selector + "' is no CSS selector: " + e.getMessage(), e);
        }
    }

    void removeFrom(Document page) {
        removed.forEach(selector -> page.select(selector).remove());
    }

    /// The text where the profile says that it stands; empty when nothing is there.
    List<Block> body(Document page, @Nullable String pageTitle) {
        return body.stream()
                .map(selector -> text(page, selector, pageTitle))
                .filter(blocks -> blocks.stream().anyMatch(block -> !block.isHeading()))
                .findFirst()
                .orElse(List.of());
    }

    /// A body in several pieces is all of them; one inside another is there already.
    private static List<Block> text(Document page, Evaluator selector, @Nullable String title) {
        List<Block> blocks = new ArrayList<>();
        Elements found = page.select(selector);
        Set<Element> pieces = Set.copyOf(found);
        for (Element piece : found) {
            if (piece.parents().stream().noneMatch(pieces::contains)) {
                PageTree tree = PageTree.of(piece);
                MainText.mark(tree);
                blocks.addAll(Selection.of(tree, tree.root(), title));
            }
        }
        return blocks;
    }

    @Nullable String title(Document page) {
        return texts(page, title).filter(text -> !text.isEmpty()).findFirst().orElse(null);
    }

    /// The date of publication where the profile says that it stands.
    @Nullable LocalDate date(Document page) {
        return texts(page, date)
                .map(Dates::parse)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// What the elements say to machines, or else to people.
    private static Stream<String> texts(Document page, List<Evaluator> selectors) {
        return selectors.stream()
                .map(selector -> Optional.ofNullable(page.selectFirst(selector)))
                .flatMap(Optional::stream)
                .map(element ->
                        element.hasAttr("datetime")
                                ? element.attr("datetime")
                                : element.hasAttr("content")
                                        ? element.attr("content")
                                        : LineBuilder.collapse(element.text()));
    }

    /// Removes the lines that are no text on this site; gives the date of the first that tells one.
    @Nullable LocalDate takeLines(List<Block> blocks) {
        if (lines.isEmpty()) {
            return null;
        }
        LocalDate found = dateIn(blocks);
        blocks.removeIf(block -> toldIn(block.text()) != null || isBoilerplate(block.text()));
        return found;
    }

    /// The date of the first line that tells one, of these and of this site.
    @Nullable LocalDate dateIn(List<Block> blocks) {
        return blocks.stream()
                .map(block -> toldIn(block.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private boolean isBoilerplate(String text) {
        return text.length() <= LONGEST_LINE
                && lines.boilerplate().stream().anyMatch(line -> line.matches(text));
    }

    private @Nullable LocalDate toldIn(String text) {
        boolean may = !lines.dates().isEmpty() && text.length() <= LONGEST_LINE;
        Dates.Found found = may ? Dates.find(text) : null;
        if (found == null) {
            return null;
        }
        String line =
                text.substring(0, found.start()) + PageLayout.DATE + text.substring(found.end());
        return lines.dates().stream().anyMatch(pattern -> pattern.matches(line))
                ? found.date()
                : null;
    }
}
