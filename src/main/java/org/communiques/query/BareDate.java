package org.communiques.query;

import java.util.List;
import java.util.Optional;

/// A date typed as bare words, which look for texts that print them: « sommet mars 2022 ». What it may mean as a period
/// is offered, never put in its place.
public final class BareDate {
    /// « 4 mai 2024 »; a single word, a year say, is more often a number.
    private static final int LONGEST = 3;

    private BareDate() {}

    /// The query with its first date read as a period: of a month and a year at least, by [TypedDate]; empty when there
    /// is none.
    ///
    /// @param tree of which only a list of words can have one
    public static Optional<ParsedQuery> asPeriod(Query tree) {
        if (!(tree instanceof Query.And(List<Query> parts))) {
            return Optional.empty();
        }
        for (int length = LONGEST; length > 1; length--) {
            for (int from = 0; from + length <= parts.size(); from++) {
                String words = words(parts.subList(from, from + length));
                if (TypedDate.parse(words).isPresent()) {
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
}
