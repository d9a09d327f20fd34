package org.communiques.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.communiques.query.ParsedQuery;
import org.communiques.query.Query;
import org.communiques.query.QueryPrinter;
import org.communiques.search.Period;

/// How a query is read against one index: which documents match, and what scores them.
///
/// A list of words wants them all; when no document has them all, the most that any has. A question wants
/// any of its words: nobody expects an answer to repeat it. Whatever has operators is taken as written.
///
/// @param lacking parts of the query that no document has together with all others
record Reading(org.apache.lucene.search.Query scoring, FixedBitSet matching, List<Query> lacking) {
    private static final Set<String> QUESTION_WORDS =
            Set.of(
                    "qui",
                    "que",
                    "qu",
                    "quoi",
                    "quel",
                    "quels",
                    "quelle",
                    "quelles",
                    "comment",
                    "combien",
                    "pourquoi",
                    "quand",
                    "lequel",
                    "laquelle",
                    "lesquels",
                    "lesquelles",
                    "what",
                    "who",
                    "when",
                    "where",
                    "why",
                    "which",
                    "how");

    static Reading of(Generation generation, ParsedQuery query, Query tree, Period period)
            throws IOException {
        Reader reader = new Reader(generation.searcher(), period);
        if (!(tree instanceof Query.And(List<Query> parts)) || hasOperators(query.text())) {
            return reader.exactly(tree);
        }
        List<Query> words = parts.stream().filter(Reading::isWanted).toList();
        List<Query> rest = parts.stream().filter(part -> !isWord(part)).toList();
        return words.size() < 2
                ? reader.exactly(tree)
                : reader.mostOf(words, rest, isQuestion(query.text()));
    }

    private static boolean hasOperators(String text) {
        return (" " + text + " ").matches("(?s).*[\\s)](ET|AND)[\\s(].*");
    }

    static boolean isQuestion(String text) {
        return text.endsWith("?") || Words.of(text).stream().anyMatch(QUESTION_WORDS::contains);
    }

    private static boolean isWord(Query part) {
        return switch (part) {
            case Query.Word _, Query.Exact _, Query.Printed _, Query.Phrase _ -> true;
            case Query.Prefix _, Query.Fuzzy _, Query.Or _ -> true;
            case Query.All _, Query.In _, Query.Between _, Query.Not _, Query.And _ -> false;
        };
    }

    /// Whether a part says something by itself.
    static boolean isWanted(Query part) {
        boolean idle =
                part instanceof Query.Word(String text)
                        && Words.of(text).stream().allMatch(FunctionWords::contains);
        return isWord(part) && !idle;
    }

    private Reading lacking(List<Query> parts) {
        return new Reading(scoring, matching, parts);
    }

    private record Reader(IndexSearcher searcher, Period period) {
        Reading exactly(Query tree) throws IOException {
            var query = new QueryTranslator(Fields.TEXT).translate(tree);
            return new Reading(query, matching(query), List.of());
        }

        Reading mostOf(List<Query> words, List<Query> rest, boolean question) throws IOException {
            Reading all = atLeast(words.size(), words, rest);
            boolean complete = all.matching().cardinality() > 0;
            if (question) {
                Reading any = atLeast(1, words, rest);
                return complete ? any : any.lacking(words);
            }
            Reading most = all;
            for (int count = words.size() - 1;
                    count > 0 && most.matching().cardinality() == 0;
                    count--) {
                most = atLeast(count, words, rest);
            }
            return complete ? all : most.lacking(words);
        }

        private Reading atLeast(int count, List<Query> words, List<Query> rest) throws IOException {
            QueryTranslator translator = new QueryTranslator(Fields.TEXT);
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            boolean every = count == words.size();
            for (Query word : words) {
                query.add(translator.translate(word), every ? Occur.MUST : Occur.SHOULD);
            }
            if (!every) {
                query.setMinimumNumberShouldMatch(count);
            }
            for (Query part : rest) {
                if (part instanceof Query.Not(Query inner)) {
                    query.add(translator.translate(inner), Occur.MUST_NOT);
                } else {
                    query.add(translator.translate(part), Occur.MUST);
                }
            }
            BooleanQuery built = query.build();
            return new Reading(built, matching(built), List.of());
        }

        private FixedBitSet matching(org.apache.lucene.search.Query query) throws IOException {
            if (period.isOpen()) {
                return Scan.matching(searcher, query);
            }
            BooleanQuery.Builder both = new BooleanQuery.Builder();
            both.add(query, Occur.FILTER);
            both.add(QueryTranslator.between(period.from(), period.to()), Occur.FILTER);
            return Scan.matching(searcher, both.build());
        }
    }

    /// The parts that a document has not, as typed.
    List<String> lackedBy(IndexSearcher searcher, int doc) throws IOException {
        List<String> lacked = new ArrayList<>();
        for (Query part : lacking) {
            var query = new QueryTranslator(Fields.TEXT).translate(part);
            if (!searcher.explain(query, doc).isMatch()) {
                lacked.add(typed(part));
            }
        }
        return lacked;
    }

    /// Synonyms stand behind what was typed.
    private static String typed(Query part) {
        return QueryPrinter.print(
                part instanceof Query.Or(List<Query> variants) ? variants.getFirst() : part);
    }
}
