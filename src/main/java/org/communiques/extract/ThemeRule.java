package org.communiques.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communiques.query.Field;
import org.communiques.query.Query;
import org.communiques.query.QueryParser;
import org.communiques.vocabulary.Theme;

/// A theme with its rules compiled.
record ThemeRule(Theme theme, Condition condition) {
    static ThemeRule of(Theme theme, Terms terms) {
        List<Condition> rules = new ArrayList<>();
        for (String rule : theme.rules()) {
            rules.add(compile(QueryParser.parse(rule).tree(), terms));
        }
        return new ThemeRule(theme, new Condition.Any(rules));
    }

    private static Condition compile(Query query, Terms terms) {
        return switch (query) {
            case Query.Word(String text) -> new Condition.Term(terms.addWords(text));
            case Query.Fuzzy(String text) -> new Condition.Term(terms.addWords(text));
            case Query.Phrase(String text, int _) -> new Condition.Term(terms.addWords(text));
            case Query.Exact(String text) -> new Condition.Term(terms.addExact(text));
            case Query.Prefix(String text) -> new Condition.Term(terms.addPrefix(text));
            case Query.And(List<Query> parts) -> new Condition.All(compile(parts, terms));
            case Query.Or(List<Query> parts) -> new Condition.Any(compile(parts, terms));
            case Query.Not(Query part) -> new Condition.Not(compile(part, terms));
            case Query.In(Field field, Query part) -> in(field, part, terms);
            case Query.All() -> new Condition.Never();
            case Query.Between _ -> new Condition.Never();
        };
    }

    private static List<Condition> compile(List<Query> parts, Terms terms) {
        return parts.stream().map(part -> compile(part, terms)).toList();
    }

    private static Condition in(Field field, Query part, Terms terms) {
        return switch (field) {
            case TITLE -> new Condition.InTitle(compile(part, terms));
            case COUNTRY, ORGANISATION, KIND ->
                    part instanceof Query.Word(String code)
                            ? new Condition.Fact(code.toLowerCase(Locale.ROOT))
                            : new Condition.Never();
            case MINISTER, THEME -> new Condition.Never();
        };
    }
}
