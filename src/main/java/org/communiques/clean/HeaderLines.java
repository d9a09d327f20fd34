package org.communiques.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communiques.clean.MarkedTimes.Marked;
import org.jspecify.annotations.Nullable;

/// The lines between a title and its text that tell when, where and by whom it was published; and those just
/// above the title, or below the text, that tell it alone.
final class HeaderLines {
    /// Most headers are shorter; a page without prose is no reason to read it all as one.
    private static final int FAR = 12;

    /// A line above the title is next to it, or only a rubric stands between them.
    private static final int NEAR = 3;

    private static final int LONG = 100;
    private static final int SENTENCE = 25;

    private static final String SENTENCE_END = ".!?。！？";

    private static final Pattern CHANGE =
            Pattern.compile(
                    ".*(?:updated|modified|modification|reviewed|mis a jour|mise a jour|modifie|aktualisiert|geandert|\\bstand\\b"
                            + "|actualizado|aggiornato|atualizado|aktualizacj|bijgewerkt|更新).*");

    private final PageTree page;

    /// Index of the first block below the title; 0 where the page does not print it.
    private final int top;

    /// Index of the first block of prose below it.
    private final int text;

    private HeaderLines(PageTree page, int top) {
        this.page = page;
        this.top = top;
        this.text = top == 0 ? 0 : prose(top);
    }

    /// The header of the page with this title; without lines when the page does not print it as a heading.
    static HeaderLines of(PageTree page, @Nullable String title) {
        int top =
                IntStream.range(0, page.blocks().size())
                        .filter(i -> page.blocks().get(i).isHeading())
                        .filter(i -> Titles.isPrintedIn(page.blocks().get(i), title))
                        .map(i -> i + 1)
                        .findFirst()
                        .orElse(0);
        return new HeaderLines(page, top);
    }

    private int prose(int from) {
        int last = Math.min(page.blocks().size(), from + FAR);
        int i = from;
        while (i < last && !isProse(page.blocks().get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isProse(Block block) {
        String line = block.text();
        boolean sentence =
                line.length() >= SENTENCE
                        && SENTENCE_END.indexOf(line.charAt(line.length() - 1)) >= 0;
        return (sentence || line.length() >= LONG) && DateLine.dateOf(block) == null;
    }

    /// Leaves out of the page what stands in one place with a date of the header and is no prose, where that date
    /// is told otherwise.
    void drop(Optional<LocalDate> declared) {
        LocalDate published = declared.or(this::published).orElse(null);
        if (text < page.blocks().size() && isProse(page.blocks().get(text))) {
            lines(top, text)
                    .filter(line -> mayGo(line, published))
                    .boxed()
                    .flatMap(line -> around(page.blocks().get(line).region()))
                    .forEach(block -> block.region().dropped = true);
        }
    }

    private boolean mayGo(int line, @Nullable LocalDate published) {
        LocalDate date = date(line);
        return date != null
                && (DateLine.agree(date, published) || tellsChange(page.blocks().get(line).text()));
    }

    /// The blocks of the largest region that lies between the title and the prose.
    private Stream<Block> around(Region region) {
        Region whole = null;
        for (Region up = region; up != null && up.from >= top && up.to <= text; up = up.parent) {
            whole = up;
        }
        return whole == null
                ? Stream.empty()
                : page.blocks().subList(whole.from, whole.to).stream();
    }

    /// The date of publication: as marked for machines, or as a line of the header tells it.
    Optional<LocalDate> published() {
        return marked().or(this::below);
    }

    private Optional<LocalDate> marked() {
        return Stream.concat(
                        page.times().between(top, Integer.MAX_VALUE).stream(),
                        page.times().between(top - 1 - NEAR, top).reversed().stream())
                .filter(Marked::isPublication)
                .map(Marked::date)
                .findFirst();
    }

    /// Of several, the first that is not said to be that of a change.
    private Optional<LocalDate> below() {
        List<Integer> lines = lines(top, text).filter(line -> date(line) != null).boxed().toList();
        return lines.stream()
                .filter(line -> !tellsChange(page.blocks().get(line).text()))
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .map(this::date);
    }

    /// The date of a line just above the title.
    Optional<LocalDate> above() {
        return lines(Math.max(0, top - 1 - NEAR), top - 1)
                .filter(line -> isBesideTitle(page.blocks().get(line)))
                .mapToObj(this::date)
                .filter(Objects::nonNull)
                .reduce((_, nearest) -> nearest);
    }

    /// Not the bar at the top of the page, which tells what day it is today.
    private boolean isBesideTitle(Block line) {
        Region title = page.blocks().get(top - 1).region();
        Region up = line.region().parent;
        return up != null && up.parent != null && up.contains(title) && line.linkDensity() < 0.5;
    }

    private IntStream lines(int from, int to) {
        return IntStream.range(from, to).filter(line -> !page.blocks().get(line).isHeading());
    }

    private @Nullable LocalDate date(int line) {
        List<Marked> times = page.times().between(line, line + 1);
        return times.isEmpty() ? DateLine.dateOf(page.blocks().get(line)) : times.getFirst().date();
    }

    static boolean tellsChange(String line) {
        return CHANGE.matcher(AccentFolding.of(line)).matches();
    }
}
