package org.communiques.extract.theme;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.communiques.query.Field;
import org.communiques.query.ParsedQuery;
import org.communiques.query.Query;
import org.communiques.query.QueryParser;
import org.communiques.query.QueryPrinter;
import org.communiques.vocabulary.Theme;

/// One way to fulfil a rule of a theme, compiled, so that each match can name its own.
///
/// @param text as the query language writes it
/// @param terms that help the condition to hold
/// @param weight how much a sentence counts that fulfils it
public record ThemeRule(
        Theme theme, String text, Condition condition, List<Integer> terms, double weight) {
    /// The rules that a text of this language is read by, the weightiest first.
    ///
    /// Reads a rule written in the language of queries.
    ///
    /// @throws IllegalArgumentException when the query language would read less than a rule says
    static List<ThemeRule> of(Theme theme, String language, Terms terms) {
        return theme.rules().stream()
                .filter(rule -> rule.reads(language))
                .flatMap(rule ->
                        alternatives(parse(rule.text())).stream()
                                .map(part -> of(theme, part, rule.weight(), terms)))
                .sorted(Comparator.comparingDouble(rule -> -rule.weight()))
                .toList();
    }

    private static ThemeRule of(Theme theme, Query query, double weight, Terms terms) {
        Condition condition = compile(query, terms);
        List<Integer> asked = condition.terms().boxed().toList();
        return new ThemeRule(theme, QueryPrinter.print(query), condition, asked, weight);
    }

    /// Reads a rule written in the language of queries.
    ///
    /// @throws IllegalArgumentException when less would be read than the rule says, with what to write instead
    public static Query parse(String rule) {
        ParsedQuery parsed = QueryParser.parse(rule);
        if (!parsed.notices().isEmpty()) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "the search's query language cannot read it whole (%s): %s",
                            parsed.notices().getFirst().code(),
                            rule));
        }
        String refused = RefusedForm.in(parsed.tree());
        if (refused != null) {
            throw new IllegalArgumentException("a sentence cannot be asked for " + refused);
        }
        return parsed.tree();
    }

    private static List<Query> alternatives(Query query) {
        return query instanceof Query.Or(List<Query> parts) ? parts : List.of(query);
    }

    private static Condition compile(Query query, Terms terms) {
        return switch (query) {
            case Query.Word(String text) -> new Condition.Term(terms.addWords(text));
            case Query.Phrase(String text, int _) -> new Condition.Term(terms.addWords(text));
            case Query.Exact(String text) -> new Condition.Term(terms.addExact(text));
            case Query.Prefix(String text) -> new Condition.Term(terms.addPrefix(text));
            case Query.And(List<Query> parts) -> new Condition.All(compile(parts, terms));
            case Query.Or(List<Query> parts) -> new Condition.Any(compile(parts, terms));
            case Query.Not(Query part) -> new Condition.Not(compile(part, terms));
            case Query.In(Field field, Query part) -> in(field, part, terms);
            case Query.All _, Query.Between _, Query.Fuzzy _, Query.Printed _ ->
                    throw refused(query);
        };
    }

    private static List<Condition> compile(List<Query> parts, Terms terms) {
        return parts.stream().map(part -> compile(part, terms)).toList();
    }

    private static Condition in(Field field, Query part, Terms terms) {
        return switch (field) {
            case TITLE -> new Condition.InTitle(compile(part, terms));
            case COUNTRY, ORGANISATION, KIND -> fact(part);
            case MINISTER, THEME, SOURCE, LANGUAGE -> throw refused(part);
        };
    }

    private static Condition fact(Query codes) {
        return switch (codes) {
            case Query.Word(String code) -> new Condition.Fact(code.toLowerCase(Locale.ROOT));
            case Query.Or(List<Query> parts) ->
                    new Condition.Any(parts.stream().map(ThemeRule::fact).toList());
            default -> throw refused(codes);
        };
    }

    private static IllegalArgumentException refused(Query query) {
        return new IllegalArgumentException(
                "no part of a theme's rule: " + QueryPrinter.print(query));
    }
}
