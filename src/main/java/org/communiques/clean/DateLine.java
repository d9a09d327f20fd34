package org.communiques.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The line near the top of a text that tells a date and nothing else: when it was published, not a part of
/// what it says.
final class DateLine {
    private static final int LEAD = 100;
    private static final int SENTENCE = 15;
    private static final String SENTENCE_END = ".!?。！？";
    private static final int FAR = 12;
    private static final int LONGEST_LABELLED = 70;

    private static final Pattern PUBLICATION =
            Pattern.compile(
                    "(?:first |for )?(?:published|issued|posted|release|immediate release|publie|mise? en ligne|(?:date de )?publication|veroffentlicht|erschienen"
                            + "|publicado|pubblicato|(?:data (?:di |de )?|fecha (?:de )?)(?:pubblicazione|publicacion|publicacao)|opublikowano|gepubliceerd|geplaatst|発表|掲載|公開|발표|게시|작성|등록|发布|發布|نشر|تاريخ النشر|опубликовано|дата публикации).*");

    private static final Pattern DATED = Pattern.compile("(?:date|datum|data|fecha|日付)\\b.*");

    private static final Pattern CLOSING =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}\\p{M} .'’()-]{1,40}, (?:(?:le|the|den|il|am) )?\\d[^,]{5,20}");

    /// Where lines tell this many dates, they are the headings of a chronology.
    private static final int CHRONOLOGY = 3;

    private static final int LOOKED_AT = 60;

    /// More than any page has: each line that goes moves all that follow it, and a page may be all dates.
    private static final int MOST = 40;

    private DateLine() {}

    /// Removes the date lines above the first sentence, below the opening words and at the end that tell the day of
    /// publication, and those that tell a change; gives that day.
    ///
    /// @param known the day of publication, null where the first such line tells it
    static @Nullable LocalDate take(List<Block> blocks, @Nullable LocalDate known) {
        LocalDate date = known;
        int i = 0;
        int taken = 0;
        boolean chronology = isChronology(blocks);
        while (i < blocks.size() && taken < MOST && !isSentence(blocks.get(i))) {
            LocalDate found = chronology ? null : ofLine(blocks.get(i));
            int lines = lines(blocks, i, found, date);
            date = date == null ? found : date;
            blocks.subList(i, i + lines).clear();
            i += lines == 0 ? 1 : 0;
            taken += lines;
        }
        return takeLast(blocks, takeBelowLead(blocks, i + 1, date));
    }

    /// How many blocks from here on go.
    private static int lines(
            List<Block> blocks, int at, @Nullable LocalDate found, @Nullable LocalDate date) {
        if (found == null) {
            return Byline.take(blocks, at);
        }
        return agree(found, date) || HeaderLines.tellsChange(blocks.get(at).text()) ? 1 : 0;
    }

    /// Whether a line with this date may go without a date being lost.
    static boolean agree(LocalDate found, @Nullable LocalDate published) {
        return published == null || found.equals(published);
    }

    private static @Nullable LocalDate ofLine(Block block) {
        return isEntry(block) ? null : dateOf(block);
    }

    private static @Nullable LocalDate ofBareLine(Block block) {
        return isEntry(block) || block.isHeading() ? null : Dates.ofDateLine(block.text());
    }

    private static boolean isEntry(Block block) {
        return block.kind() == Block.Kind.ITEM || isRow(block);
    }

    private static boolean isSentence(Block block) {
        String text = block.text();
        return !isShort(block)
                || (text.length() >= SENTENCE
                        && SENTENCE_END.indexOf(text.charAt(text.length() - 1)) >= 0
                        && dateOf(block) == null);
    }

    /// The date of a line just above the text.
    static Optional<LocalDate> above(PageTree page, int text) {
        return page.blocks().subList(Math.max(0, text - FAR), Math.max(0, text)).reversed().stream()
                .map(block -> Dates.ofDateLine(block.text()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /// The date of the one line of the page that says that it tells the day of publication.
    static Optional<LocalDate> labelled(PageTree page) {
        return only(
                page.blocks().stream()
                        .filter(block -> !isEntry(block))
                        .filter(block -> isLabelled(block.text())));
    }

    /// The date behind a place as the last line of a text has it, or the first below it: `Bergen, 3.4.2022`. It stays
    /// where it stands: it may be where something was signed.
    private static Optional<LocalDate> closing(PageTree page, List<Block> text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Block last = text.getLast();
        int below = page.blocks().lastIndexOf(last) + 1;
        Stream<Block> next = page.blocks().stream().skip(below).limit(1);
        return Stream.concat(Stream.of(last), next)
                .filter(block -> !block.region().dropped && block.linked() == 0)
                .filter(block -> CLOSING.matcher(block.text()).matches() || isAlone(block))
                .map(DateLine::dateOf)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /// The same, without a line that is no more than that date.
    static Optional<LocalDate> takeClosing(PageTree page, List<Block> text) {
        Optional<LocalDate> date = closing(page, text);
        if (date.isPresent() && text.size() > 1 && isAlone(text.getLast())) {
            text.removeLast();
        }
        return date;
    }

    /// A date and nothing else below a text.
    private static boolean isAlone(Block block) {
        return !isEntry(block)
                && !HeaderLines.tellsChange(block.text())
                && Dates.ofDateLine(block.text()) != null;
    }

    /// The one day on which a page says that it was changed, where it tells no other.
    static Optional<LocalDate> changed(PageTree page) {
        return only(
                page.blocks().stream()
                        .filter(block -> !isRow(block) && block.text().length() < LONGEST_LABELLED)
                        .filter(block -> HeaderLines.tellsChange(block.text())));
    }

    /// The date of a row of a table that tells it and nothing else: `Date | 5 March 2024`.
    static Optional<LocalDate> row(PageTree page) {
        return only(
                page.blocks().stream()
                        .filter(DateLine::isRow)
                        .filter(block -> DATED.matcher(AccentFolding.of(block.text())).matches()));
    }

    /// The one date that these lines tell, each of them nothing else.
    private static Optional<LocalDate> only(Stream<Block> lines) {
        List<LocalDate> dates =
                lines.map(line -> Dates.ofDateLine(line.text()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return dates.size() == 1 ? Optional.of(dates.getFirst()) : Optional.empty();
    }

    private static boolean isLabelled(String text) {
        return text.length() < LONGEST_LABELLED
                && Dates.mayStandIn(text)
                && PUBLICATION.matcher(AccentFolding.of(text)).matches();
    }

    /// Whether a label says that the date behind it is that of publication or of a change.
    static boolean speaksOfPublication(String label) {
        return label.isBlank()
                || Dates.isBesideDate(label)
                || PUBLICATION.matcher(AccentFolding.of(label)).matches()
                || HeaderLines.tellsChange(label);
    }

    /// The lines between opening words and the text. A place beside a date may be where something was signed.
    private static @Nullable LocalDate takeBelowLead(
            List<Block> blocks, int from, @Nullable LocalDate known) {
        LocalDate date = known;
        boolean chronology = isChronology(blocks);
        int taken = 0;
        while (from < blocks.size() && taken < MOST && isShort(blocks.get(from))) {
            LocalDate found = chronology ? null : ofBareLine(blocks.get(from));
            int lines = lines(blocks, from, found, date);
            if (lines == 0) {
                return date;
            }
            date = date == null ? found : date;
            blocks.subList(from, from + lines).clear();
            taken += lines;
        }
        return date;
    }

    private static @Nullable LocalDate takeLast(List<Block> blocks, @Nullable LocalDate date) {
        String last = blocks.isEmpty() || isEntry(blocks.getLast()) ? "" : blocks.getLast().text();
        LocalDate found = isLabelled(last) ? Dates.ofDateLine(last) : null;
        if (found == null || !agree(found, date)) {
            return date;
        }
        blocks.removeLast();
        return date == null ? found : date;
    }

    private static boolean isChronology(List<Block> blocks) {
        return blocks.stream()
                        .limit(LOOKED_AT)
                        .filter(block -> block.text().length() < LONGEST_LABELLED)
                        .map(DateLine::dateOf)
                        .filter(Objects::nonNull)
                        .distinct()
                        .limit(CHRONOLOGY)
                        .count()
                == CHRONOLOGY;
    }

    private static boolean isShort(Block block) {
        return block.text().length() < LEAD;
    }

    /// The date of a line that is no sentence: `Dodano: 30 kwietnia 2021, 11:55`. What an entry of a list or a row
    /// of a table says beside its date is what the date is of.
    static @Nullable LocalDate dateOf(Block block) {
        String text = block.text();
        if (block.isHeading() || !Dates.mayStandIn(text) || isRow(block)) {
            return null;
        }
        LocalDate alone = Dates.ofDateLine(text);
        return alone != null || block.kind() == Block.Kind.ITEM ? alone : PlaceAndDate.of(text);
    }

    /// With its cells in one line: a cell alone may be the layout of a page.
    static boolean isRow(Block block) {
        return block.kind() == Block.Kind.ROW && block.region().tag.equals("tr");
    }
}
