package org.communiques.extract.time;

import java.time.LocalDate;
import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;

/// The day of publication printed before the opening words of a text.
final class LeadingDay {
    private static final Set<String> DASHES = WordSet.of("- – —");

    /// Of a place and an article before the day of a date line: « N° 12/2021 – La Valletta, le », « Ottawa
    /// (Ontario), ».
    private static final int MOST_BEFORE_DATE = 10;

    private LeadingDay() {}

    /// « Oslo, le 2 octobre 2025 – Les ministres se sont réunis hier »: the day of publication, printed before the
    /// text.
    static boolean isPrinted(DateMention mention, LocalDate date, LocalDate published) {
        Span day = mention.span();
        return date.equals(published)
                && mention.year() != 0
                && day.from() <= MOST_BEFORE_DATE
                && day.passage().isOpening()
                && (DASHES.contains(day.passage().word(day.to())) || isPlaced(day));
    }

    /// « Oslo, den 2. Oktober 2025. Die Minister », « Genève, 3 mai 2021 : le conseiller »
    private static boolean isPlaced(Span day) {
        Passage passage = day.passage();
        boolean closed = passage.is(day.to(), ".") || passage.is(day.to(), ":");
        return closed && (passage.is(day.from() - 1, ",") || passage.is(day.from() - 2, ","));
    }
}
