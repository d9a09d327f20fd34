package org.communiques.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The line near the top of a text that tells a date and nothing else: when it was published, not a part of
/// what it says.
final class DateLine {
    private static final int LEAD = 100;
    private static final int FAR = 12;
    private static final int LOOSE = 70;
    private static final int LOOSE_PARTED = 150;

    private static final Pattern SENTENCE = Pattern.compile(".*[.:;!?»”\"]|.*\\p{Ll}{2,}\\. .*");

    private static final Pattern PUBLICATION =
            Pattern.compile(
                    "(?:first )?(?:published|posted|publie|mise? en ligne|(?:date de )?publication|veroffentlicht"
                            + "|publicado|pubblicato|opublikowano|gepubliceerd|発表|掲載).*");

    /// `Communiqué | Oslo | 2 juin 2025`.
    private static final Pattern PARTED = Pattern.compile("\\s[|·•/–—-]\\s.*\\s[|·•/–—-]\\s");

    /// Where this many lines tell dates, they are the headings of a chronology.
    private static final int CHRONOLOGY = 3;

    private static final int LOOKED_AT = 60;

    /// More than any page has: each line that goes moves all that follow it, and a page may be all dates.
    private static final int MOST = 40;

    private DateLine() {}

    /// Removes the date lines above the first long block, below the opening words and at the end; gives the first
    /// of their dates.
    static @Nullable LocalDate take(List<Block> blocks) {
        LocalDate date = null;
        int i = 0;
        int taken = 0;
        while (i < blocks.size() && taken < MOST && isShort(blocks.get(i))) {
            LocalDate found = dateOf(blocks.get(i));
            date = date == null ? found : date;
            int lines = found == null ? Byline.take(blocks, i) : 1;
            blocks.subList(i, i + lines).clear();
            i += lines == 0 ? 1 : 0;
            taken += lines;
        }
        takeLast(blocks);
        LocalDate below = takeBelowLead(blocks, i + 1);
        return date == null ? below : date;
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
        List<LocalDate> dates =
                page.blocks().stream()
                        .map(Block::text)
                        .filter(DateLine::isLabelled)
                        .map(Dates::ofDateLine)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return dates.size() == 1 ? Optional.of(dates.getFirst()) : Optional.empty();
    }

    private static boolean isLabelled(String text) {
        return text.length() < LOOSE
                && Dates.mayStandIn(text)
                && PUBLICATION.matcher(AccentFolding.of(text)).matches();
    }

    /// The lines between opening words and the text.
    private static @Nullable LocalDate takeBelowLead(List<Block> blocks, int from) {
        LocalDate date = null;
        boolean chronology = isChronology(blocks);
        int taken = 0;
        while (from < blocks.size() && taken < MOST && isShort(blocks.get(from))) {
            LocalDate found = chronology ? null : dateOf(blocks.get(from));
            int lines = found == null ? Byline.take(blocks, from) : 1;
            if (lines == 0) {
                return date;
            }
            date = date == null ? found : date;
            blocks.subList(from, from + lines).clear();
            taken += lines;
        }
        return date;
    }

    private static void takeLast(List<Block> blocks) {
        String last = blocks.isEmpty() ? "" : blocks.getLast().text();
        if (isLabelled(last) && Dates.ofDateLine(last) != null) {
            blocks.removeLast();
        }
    }

    private static boolean isChronology(List<Block> blocks) {
        return blocks.stream()
                        .limit(LOOKED_AT)
                        .filter(block -> block.text().length() < LOOSE && dateOf(block) != null)
                        .limit(CHRONOLOGY)
                        .count()
                == CHRONOLOGY;
    }

    private static boolean isShort(Block block) {
        return block.text().length() < LEAD;
    }

    /// The date of a line that is no sentence: `Dodano: 30 kwietnia 2021, 11:55`.
    static @Nullable LocalDate dateOf(Block block) {
        return block.isHeading() ? null : dateOf(block.text());
    }

    private static @Nullable LocalDate dateOf(String text) {
        if (text.length() >= LOOSE_PARTED || !Dates.mayStandIn(text)) {
            return null;
        }
        LocalDate date = Dates.ofDateLine(text);
        return date == null ? looseDateOf(text) : date;
    }

    private static @Nullable LocalDate looseDateOf(String text) {
        if (text.length() >= LOOSE && !PARTED.matcher(text).find()) {
            return null;
        }
        LocalDate date = Dates.parse(text);
        return date != null && SENTENCE.matcher(text).matches() ? null : date;
    }
}
