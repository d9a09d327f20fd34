package org.communiques.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communiques.clean.Dates.Found;

/// The date line that the opening words stand behind in one paragraph: `Berne, 9 mars 2021 – Le conseiller
/// fédéral a reçu`. The text keeps it, as agencies print it.
final class LeadingDate {
    private static final Pattern LEADING =
            Pattern.compile("(\\p{Lu}[^:;!?«»“”\"–—]{2,58}?[\\d年月日])\\s*[-–—]+\\s+[\\p{Lu}«“\"].*");

    private LeadingDate() {}

    /// @param blocks those of the text
    static Optional<LocalDate> of(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .findFirst()
                .map(block -> LEADING.matcher(block.text()))
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .flatMap(LeadingDate::atEnd);
    }

    private static Optional<LocalDate> atEnd(String line) {
        Found found = Dates.find(line);
        boolean placed = found != null && found.end() == line.length() && found.start() > 0;
        return placed ? Optional.ofNullable(PlaceAndDate.of(line)) : Optional.empty();
    }
}
