package org.communiques.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// The dates that the body of a page gives to machines, in reading order: `<time>`, and what microdata and
/// microformats mark as the date of publication. Not thread-safe: it lives and dies with the reading of one
/// page.
final class MarkedTimes {
    private static final Set<String> CARRIERS = Set.of("time", "abbr", "span");

    /// The classes of microformats and of the themes of common systems.
    private static final Pattern PUBLICATION =
            Pattern.compile(
                    "(?:.*[\\s_-])?(?:published|pubdate|(?:entry|post|article|publish|publication)-date)(?:[\\s_-].*)?");

    /// A date that the page marks.
    ///
    /// @param at index of the block that it stands in, or before
    /// @param isPublication whether it says that it is that of publication
    record Marked(LocalDate date, int at, boolean isPublication) {}

    private final List<Marked> marked = new ArrayList<>();

    void add(Element element, int at) {
        boolean publication = element.attributesSize() > 0 && isPublication(element);
        if (publication || element.nameIs("time")) {
            Stream.of(
                            element.attr("datetime"),
                            element.attr("content"),
                            element.attr("title"),
                            element.ownText())
                    .map(Dates::parse)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(date -> marked.add(new Marked(date, at, publication)));
        }
    }

    private static boolean isPublication(Element element) {
        return element.attr("itemprop").equals("datePublished")
                || (CARRIERS.contains(element.normalName())
                        && (element.hasAttr("pubdate") || isPublication(element.className())));
    }

    /// Most classes are told apart without the pattern, which may begin anywhere.
    private static boolean isPublication(String classes) {
        return (classes.contains("published") || classes.contains("date"))
                && PUBLICATION.matcher(classes).matches();
    }

    /// The blocks from this one on have become one.
    void pullBack(int at) {
        for (int i = marked.size() - 1; i >= 0 && marked.get(i).at() > at; i--) {
            Marked time = marked.get(i);
            marked.set(i, new Marked(time.date(), at, time.isPublication()));
        }
    }

    /// Those that stand in blocks from one to another, the latter excluded.
    List<Marked> between(int from, int to) {
        return marked.stream().filter(time -> time.at() >= from && time.at() < to).toList();
    }
}
