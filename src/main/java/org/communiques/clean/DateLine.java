package org.communiques.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The line near the top of a text that tells a date and nothing else: when it was published, not a part of
/// what it says.
final class DateLine {
    private static final int LEAD = 100;
    private static final int FAR = 12;
    private static final int LOOSE = 70;

    private static final Pattern SENTENCE = Pattern.compile(".*[.:;!?»”\"]|.*\\p{Ll}{2,}\\. .*");

    /// Where this many lines tell dates, they are the headings of a chronology.
    private static final int CHRONOLOGY = 3;

    private static final int LOOKED_AT = 60;

    /// More than any page has: each line that goes moves all that follow it, and a page may be all dates.
    private static final int MOST = 40;

    private DateLine() {}

    /// Removes the date lines above the first long block; gives the first of their dates, or else that of a
    /// line just above the main region.
    static @Nullable LocalDate take(PageTree page, Region main, List<Block> blocks) {
        LocalDate date = take(blocks);
        int first = blocks.isEmpty() ? main.from : page.blocks().indexOf(blocks.getFirst());
        for (int i = first - 1; date == null && i >= Math.max(0, first - FAR); i--) {
            date = Dates.ofDateLine(page.blocks().get(i).text());
        }
        return date;
    }

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
        LocalDate below = takeBelowLead(blocks, i + 1);
        return date == null ? below : date;
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
    private static @Nullable LocalDate dateOf(Block block) {
        return block.isHeading() ? null : dateOf(block.text());
    }

    private static @Nullable LocalDate dateOf(String text) {
        LocalDate date = Dates.ofDateLine(text);
        boolean loose = date == null && text.length() < LOOSE && !SENTENCE.matcher(text).matches();
        return loose ? Dates.parse(text) : date;
    }
}
