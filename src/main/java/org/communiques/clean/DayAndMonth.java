package org.communiques.clean;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A date line without its year above a text that tells the year: `21 août`, and below it
/// `Le 20 août 2021, le ministre`.
final class DayAndMonth {
    private static final int LONGEST = 32;
    private static final int NEAR = 4;

    /// Nobody tells on 2 January what is to come in the December behind it.
    private static final int HALF_A_YEAR = 183;

    private static final Pattern YEARLESS = Pattern.compile("(?:.*\\D)?\\d{1,2}(?:\\D.*)?");
    private static final Pattern SEVERAL = Pattern.compile("\\d{3}|\\d\\D+\\d\\D+\\d");

    private DayAndMonth() {}

    /// Takes the line off the text where it stands in it.
    static Optional<LocalDate> take(PageTree page, int text, List<Block> blocks) {
        LocalDate told = firstFull(blocks);
        if (told == null) {
            return Optional.empty();
        }
        LocalDate first = blocks.isEmpty() ? null : ofLine(blocks.getFirst(), told);
        if (first != null && blocks.size() > 1) {
            blocks.removeFirst();
            return Optional.of(first);
        }
        return page
                .blocks()
                .subList(Math.max(0, text - NEAR), Math.max(0, text))
                .reversed()
                .stream()
                .map(block -> ofLine(block, told))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static @Nullable LocalDate firstFull(List<Block> blocks) {
        return blocks.stream()
                .map(block -> Dates.find(block.text()))
                .filter(Objects::nonNull)
                .map(Dates.Found::date)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate ofLine(Block block, LocalDate told) {
        String text = block.text();
        boolean brief = text.length() < LONGEST && !block.isHeading();
        if (!brief || !YEARLESS.matcher(text).matches() || SEVERAL.matcher(text).find()) {
            return null;
        }
        return Stream.of(told.getYear(), told.getYear() + 1, told.getYear() - 1)
                .map(year -> Dates.ofDateLine(text + " " + year))
                .filter(Objects::nonNull)
                .filter(date -> Math.abs(ChronoUnit.DAYS.between(told, date)) < HALF_A_YEAR)
                .findFirst()
                .orElse(null);
    }
}
