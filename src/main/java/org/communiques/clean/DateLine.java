package org.communiques.clean;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The line near the top of a text that tells a date and nothing else: when it was published, not a part of
/// what it says.
final class DateLine {
    private static final int LEAD = 100;

    private DateLine() {}

    /// Removes date lines before and right after the first long block, and gives the first date of them.
    static @Nullable LocalDate take(PageTree page, Region main, List<Block> blocks) {
        LocalDate date = take(blocks);
        if (date != null || blocks.isEmpty()) {
            return date;
        }
        for (Block block : page.blocks().subList(main.from, main.to)) {
            LocalDate found = Dates.ofDateLine(block.text());
            if (found != null) {
                return found;
            }
            if (block.equals(blocks.getFirst())) {
                return null;
            }
        }
        return null;
    }

    static @Nullable LocalDate take(List<Block> blocks) {
        LocalDate date = null;
        for (int i = 0; i < blocks.size() && blocks.get(i).text().length() < LEAD; ) {
            LocalDate found = Dates.ofDateLine(blocks.get(i).text());
            if (found == null) {
                i++;
            } else {
                date = date == null ? found : date;
                blocks.remove(i);
            }
        }
        return date;
    }
}
