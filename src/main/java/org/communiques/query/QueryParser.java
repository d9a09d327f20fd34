package org.communiques.query;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what a person typed. Every string parses.
///
///     query   = group { ("OU" | "OR" | "||") group }
///     group   = operand { ["ET" | "AND" | "&&"] operand }
///     operand = ("-" | "SAUF" | "NOT") operand | field ":" operand | "(" query ")" | leaf
///     leaf    = word | word "*" | word "~" | exact | phrase ["~" number] | dates
///     exact   = "=" word | ("==" | "===") (word | phrase)
///
/// What stands for nothing is left out, and a notice says so.
public final class QueryParser {
    /// Longer queries are cut here, as typed and as printed: nobody types more, and it bounds the work.
    static final int MAX_LENGTH = 1000;

    /// Words, phrases and ranges in one query.
    public static final int MAX_LEAVES = 64;

    private static final int MAX_DEPTH = 12;

    private final String text;
    private final List<QueryToken> tokens;
    private final List<Notice> notices;
    private int at;
    private int depth;
    private int leaves;

    private QueryParser(String text, List<Notice> notices) {
        this.text = text;
        this.tokens = new QueryLexer(text, notices).tokens();
        this.notices = notices;
    }

    /// Never throws: what makes no sense is taken literally or left out, and said.
    public static ParsedQuery parse(String typed) {
        String text = typed.strip();
        ParsedQuery query = parse(text, MAX_LENGTH);
        // Printed, a query may be longer than as typed; and what is printed is parsed again.
        for (int printed = printed(query); printed > MAX_LENGTH; printed = printed(query)) {
            query = parse(text, query.text().length() * MAX_LENGTH / printed);
        }
        return query;
    }

    private static int printed(ParsedQuery query) {
        return QueryPrinter.print(query.tree()).length();
    }

    private static ParsedQuery parse(String typed, int length) {
        List<Notice> notices = new ArrayList<>();
        String text = cut(typed, length, notices);
        QueryParser parser = new QueryParser(text, notices);
        Query tree = parser.all();
        boolean conjoined = parser.tokens.stream().anyMatch(QueryToken.And.class::isInstance);
        return new ParsedQuery(text, tree, conjoined, notices.stream().distinct().toList());
    }

    private static String cut(String text, int length, List<Notice> notices) {
        if (text.length() <= length) {
            return text;
        }
        notices.add(Notice.of("query-cut", String.valueOf(MAX_LENGTH)));
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).strip();
    }

    private Query all() {
        List<Query> parts = new ArrayList<>();
        while (at < tokens.size()) {
            Query part = query();
            if (part != null) {
                parts.add(part);
            }
            if (at < tokens.size()) {
                ignore("parenthesis-ignored", ")");
            }
        }
        if (leaves > MAX_LEAVES) {
            notices.add(Notice.of("clauses-left-out", String.valueOf(MAX_LEAVES)));
        }
        Query tree = and(parts);
        return tree == null ? nothing() : tree;
    }

    private Query nothing() {
        if (!text.isEmpty()) {
            notices.removeIf(notice -> notice.code().equals("nothing-in"));
            notices.add(Notice.of("nothing-to-search", text));
        }
        return new Query.All();
    }

    private @Nullable Query query() {
        List<Query> parts = new ArrayList<>();
        add(parts, group());
        while (peek() instanceof QueryToken.Or(String typed)) {
            at++;
            Query next = group();
            if (next == null || parts.isEmpty()) {
                notices.add(Notice.of("operator-ignored", typed));
            }
            add(parts, next);
        }
        return parts.size() < 2 ? first(parts) : new Query.Or(parts);
    }

    private @Nullable Query group() {
        List<Query> parts = new ArrayList<>();
        while (peek() != null
                && !(peek() instanceof QueryToken.Or)
                && !(peek() instanceof QueryToken.Close)) {
            if (peek() instanceof QueryToken.And(String typed)) {
                and(typed, parts.isEmpty());
            } else {
                add(parts, operand());
            }
        }
        return and(parts);
    }

    private void and(String typed, boolean first) {
        at++;
        if (first || !startsOperand(peek())) {
            notices.add(Notice.of("operator-ignored", typed));
        }
    }

    private static boolean startsOperand(@Nullable QueryToken token) {
        return switch (token) {
            case QueryToken.Leaf _, QueryToken.Named _, QueryToken.Not _, QueryToken.Open _ -> true;
            case QueryToken.And _, QueryToken.Or _, QueryToken.Close _ -> false;
            case null -> false;
        };
    }

    private @Nullable Query operand() {
        QueryToken token = tokens.get(at);
        if (!startsOperand(token)) {
            return null;
        }
        at++;
        return switch (token) {
            case QueryToken.Leaf(Query query) -> ++leaves > MAX_LEAVES ? null : query;
            case QueryToken.Not(String typed) -> not(typed);
            case QueryToken.Named(Field field, String typed) -> in(field, typed);
            case QueryToken.Open _ -> parenthesis();
            case QueryToken.And _, QueryToken.Or _, QueryToken.Close _ -> null;
        };
    }

    private @Nullable Query not(String typed) {
        Query query = at < tokens.size() ? nested() : null;
        if (query == null) {
            notices.add(Notice.of("operator-ignored", typed));
        }
        return query == null ? null : new Query.Not(query);
    }

    private @Nullable Query in(Field field, String typed) {
        Query query = at < tokens.size() ? nested() : null;
        if (query == null) {
            notices.add(Notice.of("operator-ignored", typed + ":"));
        }
        return query == null ? null : new Query.In(field, query);
    }

    private @Nullable Query nested() {
        if (depth >= MAX_DEPTH) {
            return null;
        }
        depth++;
        Query query = operand();
        depth--;
        return query;
    }

    private @Nullable Query parenthesis() {
        if (depth >= MAX_DEPTH) {
            notices.add(Notice.of("parenthesis-ignored", "("));
            return null;
        }
        depth++;
        Query query = query();
        depth--;
        if (peek() instanceof QueryToken.Close) {
            at++;
            if (query == null) {
                notices.add(Notice.of("nothing-in", "()"));
            }
        } else {
            notices.add(Notice.of("parenthesis-ignored", "("));
        }
        return query;
    }

    private void ignore(String code, String typed) {
        at++;
        notices.add(Notice.of(code, typed));
    }

    private @Nullable QueryToken peek() {
        return at < tokens.size() ? tokens.get(at) : null;
    }

    private static void add(List<Query> parts, @Nullable Query part) {
        if (part != null) {
            parts.add(part);
        }
    }

    private @Nullable Query and(List<Query> parts) {
        List<Query.Between> periods =
                parts.stream()
                        .filter(Query.Between.class::isInstance)
                        .map(Query.Between.class::cast)
                        .toList();
        if (DateRange.areApart(periods)) {
            notices.add(
                    Notice.of(
                            "periods-apart",
                            periods.stream().map(DateRange::print).collect(joining(" "))));
        }
        return parts.size() < 2 ? first(parts) : new Query.And(parts);
    }

    private static @Nullable Query first(List<Query> parts) {
        return parts.isEmpty() ? null : parts.getFirst();
    }
}
