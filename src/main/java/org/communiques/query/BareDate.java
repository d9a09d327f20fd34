package org.communiques.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A date typed as bare words, which look for texts that print them: « sommet mars 2022 ».
public final class BareDate {
    private static final int LONGEST = 3;

    /// A word that merely begins like a month, « marché » say, is none.
    private static final List<String> MONTHS =
            List.of(
                    "janvier",
                    "fevrier",
                    "mars",
                    "avril",
                    "mai",
                    "juin",
                    "juillet",
                    "aout",
                    "septembre",
                    "octobre",
                    "novembre",
                    "decembre",
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    private BareDate() {}

    /// The query with its first date read as a period; empty when there is none.
    public static Optional<ParsedQuery> asPeriod(Query tree) {
        if (!(tree instanceof Query.And(List<Query> parts))) {
            return Optional.empty();
        }
        for (int length = LONGEST; length > 1; length--) {
            for (int from = 0; from + length <= parts.size(); from++) {
                String words = words(parts.subList(from, from + length));
                if (isDate(words)) {
                    return Optional.of(with(words, parts, from));
                }
            }
        }
        return Optional.empty();
    }

    private static ParsedQuery with(String date, List<Query> parts, int from) {
        int to = from + date.split(" ").length;
        return QueryParser.parse(
                print(parts.subList(0, from))
                        + (" date:\"" + date + "\" ")
                        + print(parts.subList(to, parts.size())));
    }

    private static String print(List<Query> parts) {
        return QueryPrinter.print(new Query.And(parts));
    }

    /// The words joined, or nothing when something else is among them.
    private static String words(List<Query> parts) {
        return parts.stream().allMatch(Query.Word.class::isInstance) ? print(parts) : "";
    }

    private static boolean isDate(String words) {
        return Stream.of(FieldName.plain(words).split(" ")).anyMatch(BareDate::isMonth)
                && TypedDate.parse(words).isPresent();
    }

    private static boolean isMonth(String word) {
        return word.length() > 2 && MONTHS.stream().anyMatch(name -> name.startsWith(word));
    }
}
