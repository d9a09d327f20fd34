package org.communiques.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communiques.clean.Dates.Found;
import org.jspecify.annotations.Nullable;

/// The date line that the opening words stand behind in one paragraph: `Berne, 9 mars 2021 – Le conseiller
/// fédéral a reçu`, `Oslo, den 9. März 2021. Die Ministerin hat`. The text keeps it, as agencies print it.
final class LeadingDate {
    private static final Pattern LEADING =
            Pattern.compile("(\\p{Lu}[^:;!?«»“”\"–—]{2,58}?[\\d年月日])\\s*[-–—]+\\s+[\\p{Lu}«“\"].*");

    /// Behind a number or a rubric: `N° 12/2021 - Oslo, le 9 mars 2021 - Le ministre`.
    private static final Pattern BEHIND_RUBRIC =
            Pattern.compile("(\\p{Lu}[^:;!?«»“”\"]{2,80}\\d)\\s+[-–—]+\\s+[\\p{Lu}«“\"].*");

    /// A full stop or a colon ends it only where nothing but a place stands before the date.
    private static final Pattern PLACED =
            Pattern.compile(
                    "(\\p{Lu}[\\p{L}\\p{M}'’()-]+(?: [\\p{L}\\p{M}'’()-]+){0,2}, (?:(?:le|den|il|am|the) )?\\d[^,:;]{5,20}\\d)"
                            + "\\s*[.:]\\s+[\\p{L}«“\"].*");

    private LeadingDate() {}

    /// @param blocks those of the text
    static Optional<LocalDate> of(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .findFirst()
                .flatMap(block -> of(block.text()));
    }

    private static Optional<LocalDate> of(String text) {
        return Stream.of(LEADING, PLACED, BEHIND_RUBRIC)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .map(line -> atEnd(line.group(1)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static @Nullable LocalDate atEnd(String line) {
        Found found = Dates.find(line);
        boolean placed = found != null && found.end() == line.length() && found.start() > 0;
        return placed ? PlaceAndDate.of(line) : null;
    }
}
