package org.communiques.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the dates of a query: `date:2024`, `date:2024-05..2025`, `avant:2024`, `apres:2024-05-01`,
/// `date:"mars 2024"`.
///
/// A year or a month stands for all its days; `avant` ends on the day before it, `apres` begins on the day
/// after it.
final class DateRange {
    private DateRange() {}

    /// A year and a month are dates, too.
    private static final Set<String> NAMES =
            Set.of("date", "annee", "year", "mois", "month", "avant", "before", "apres", "after");

    /// `2024-2025`, as people write a span of years.
    private static final Pattern YEARS = Pattern.compile("(\\d{4})[-–/](\\d{4})");

    static boolean isName(String name) {
        return NAMES.contains(FieldName.plain(name));
    }

    /// What a name of dates and a value, maybe in quotation marks, mean; empty when the value is no date.
    static Optional<Query.Between> parse(String name, String typed) {
        String value = bare(typed);
        Query.Between range =
                switch (FieldName.plain(name)) {
                    case "avant", "before" -> before(value);
                    case "apres", "after" -> after(value);
                    default -> between(value);
                };
        return Optional.ofNullable(range).filter(DateRange::isWritable);
    }

    /// Without quotation marks, and without the punctuation behind it, save the points of an open range.
    private static String bare(String typed) {
        String value = typed.replaceFirst("^[^\\p{L}\\p{N}.]+", "");
        value = value.replaceFirst("[^\\p{L}\\p{N}.]+$", "");
        return value.endsWith(".") && !value.endsWith("..")
                ? value.substring(0, value.length() - 1)
                : YEARS.matcher(value).replaceFirst("$1..$2");
    }

    private static boolean isWritable(Query.Between range) {
        return Stream.of(Optional.ofNullable(range.from()), Optional.ofNullable(range.to()))
                .flatMap(Optional::stream)
                .allMatch(day -> day.getYear() >= 0 && day.getYear() <= 9999);
    }

    /// Whether no day is in all of these.
    static boolean areApart(List<Query.Between> periods) {
        Optional<LocalDate> last =
                periods.stream()
                        .map(Query.Between::from)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder());
        Optional<LocalDate> first =
                periods.stream()
                        .map(Query.Between::to)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder());
        return last.isPresent() && first.isPresent() && first.get().isBefore(last.get());
    }

    static String print(Query.Between range) {
        String from = range.from() == null ? "" : range.from().toString();
        String to = range.to() == null ? "" : range.to().toString();
        return "date:" + from + ".." + to;
    }

    private static Query.@Nullable Between between(String value) {
        int dots = value.indexOf("..");
        String first = (dots < 0 ? value : value.substring(0, dots)).strip();
        String last = (dots < 0 ? value : value.substring(dots + 2)).strip();
        Optional<TypedDate> from = TypedDate.parse(first);
        Optional<TypedDate> to = TypedDate.parse(last);
        boolean unreadable =
                (from.isEmpty() && !first.isEmpty())
                        || (to.isEmpty() && !last.isEmpty())
                        || (from.isEmpty() && to.isEmpty());
        if (unreadable) {
            return null;
        }
        LocalDate begin = from.map(TypedDate::first).orElse(null);
        LocalDate end = to.map(TypedDate::last).orElse(null);
        return begin != null && end != null && end.isBefore(begin)
                ? null
                : new Query.Between(begin, end);
    }

    private static Query.@Nullable Between before(String value) {
        return TypedDate.parse(value)
                .map(date -> new Query.Between(null, date.first().minusDays(1)))
                .orElse(null);
    }

    private static Query.@Nullable Between after(String value) {
        return TypedDate.parse(value)
                .map(date -> new Query.Between(date.last().plusDays(1), null))
                .orElse(null);
    }
}
