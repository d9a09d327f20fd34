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

    /// `Von Max Muster`, `By John Smith and Jane Roe`: who wrote it.
    private static final Pattern BYLINE =
            Pattern.compile(
                    "(?:[Vv]on|VON|[Bb]y|BY|[Pp]ar|PAR|[Pp]or|POR|Di|Autor(?:in)?|Author|Text|Written by):?"
                            + "(?:\\s(?:\\p{Lu}[\\p{L}.'’-]*|und|and|et|y|e|[&/|,])){1,7}");

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
        for (int i = 0; i < blocks.size() && blocks.get(i).text().length() < LEAD; ) {
            String text = blocks.get(i).text();
            LocalDate found = blocks.get(i).isHeading() ? null : dateOf(text);
            if (found == null && !BYLINE.matcher(text).matches()) {
                i++;
            } else {
                date = date == null ? found : date;
                blocks.remove(i);
            }
        }
        return date;
    }

    /// The date of a line that is no sentence: `Dodano: 30 kwietnia 2021, 11:55`.
    private static @Nullable LocalDate dateOf(String text) {
        LocalDate date = Dates.ofDateLine(text);
        boolean loose = date == null && text.length() < LOOSE && !SENTENCE.matcher(text).matches();
        return loose ? Dates.parse(text) : date;
    }
}
