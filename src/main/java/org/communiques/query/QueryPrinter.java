package org.communiques.query;

import java.util.List;
import java.util.stream.Collectors;

/// Writes a tree as a person would type it, in French: parsing the text gives the tree again, as long as that is one
/// that [QueryParser] gives.
public final class QueryPrinter {
    private QueryPrinter() {}

    /// The text that parses to an equal tree.
    public static String print(Query query) {
        return switch (query) {
            case Query.All _ -> "";
            case Query.Word(String text) -> text;
            case Query.Exact(String text) -> "=" + text;
            case Query.Phrase(String text, int slop) ->
                    Quotes.around(text) + (slop == 0 ? "" : "~" + slop);
            case Query.Printed(String text, Query.Letters letters) ->
                    (letters == Query.Letters.ACCENTS ? "==" : "===") + Quotes.around(text);
            case Query.Prefix(String text) -> text + "*";
            case Query.Fuzzy(String text) -> text + "~";
            case Query.In(Field field, Query inner) -> FieldName.of(field) + ":" + operand(inner);
            case Query.Between range -> DateRange.print(range);
            case Query.And(List<Query> parts) -> join(parts, " ");
            case Query.Or(List<Query> parts) -> join(parts, " OU ");
            case Query.Not(Query inner) -> "-" + operand(inner);
        };
    }

    private static String join(List<Query> parts, String operator) {
        return parts.stream().map(QueryPrinter::operand).collect(Collectors.joining(operator));
    }

    private static String operand(Query query) {
        return query instanceof Query.And || query instanceof Query.Or
                ? "(" + print(query) + ")"
                : print(query);
    }
}
