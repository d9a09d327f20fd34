package org.communiques.extract.theme;

import java.util.List;
import java.util.Objects;
import org.communiques.query.Field;
import org.communiques.query.Query;
import org.communiques.query.QueryPrinter;
import org.communiques.vocabulary.Tokenizer;
import org.jspecify.annotations.Nullable;

/// What a search understands and a sentence cannot be asked: why a theme's rule is refused, for otherwise it would be
/// read less than it says, and nobody would be told.
final class RefusedForm {
    private RefusedForm() {}

    /// The part of a rule that would not be read whole, and what to write instead; null where all would be.
    static @Nullable String in(Query query) {
        return switch (query) {
            case Query.Word _ -> null;
            case Query.All() -> "it asks for nothing: write a word or a phrase";
            case Query.Between _ -> of(query, "a sentence has no date: leave it out");
            case Query.Fuzzy _ ->
                    of(query, "write each spelling that is meant, with OR between them");
            case Query.Printed _ -> of(query, "write =word, or a phrase in quotation marks");
            case Query.Phrase(String _, int slop) ->
                    slop == 0
                            ? null
                            : of(query, "write each phrase that is meant, with OR between them");
            case Query.Exact(String text) ->
                    isOneWord(text) ? null : of(query, "write a phrase in quotation marks");
            case Query.Prefix(String text) ->
                    isOneWord(text) ? null : of(query, "write the beginning of one word before *");
            case Query.And(List<Query> parts) -> first(parts);
            case Query.Or(List<Query> parts) -> first(parts);
            case Query.Not(Query part) -> in(part);
            case Query.In(Field field, Query part) -> within(query, field, part);
        };
    }

    private static @Nullable String within(Query query, Field field, Query part) {
        return switch (field) {
            case TITLE -> in(part);
            case COUNTRY, ORGANISATION, KIND ->
                    hasCodesOnly(part)
                            ? null
                            : of(
                                    query,
                                    "write a code, or codes with OR between them in parentheses");
            case MINISTER, THEME, SOURCE, LANGUAGE ->
                    of(
                            query,
                            "a theme's rule may ask for titre:, pays:, organisation: and type: alone");
        };
    }

    private static boolean hasCodesOnly(Query query) {
        return switch (query) {
            case Query.Word _ -> true;
            case Query.Or(List<Query> parts) -> parts.stream().allMatch(RefusedForm::hasCodesOnly);
            default -> false;
        };
    }

    private static @Nullable String first(List<Query> parts) {
        return parts.stream()
                .map(RefusedForm::in)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isOneWord(String text) {
        return Tokenizer.words(text).size() == 1;
    }

    private static String of(Query query, String instead) {
        return QueryPrinter.print(query) + ": " + instead;
    }
}
