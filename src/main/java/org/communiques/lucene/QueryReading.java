package org.communiques.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.util.FixedBitSet;
import org.communiques.query.Field;
import org.communiques.query.ParsedQuery;
import org.communiques.query.Query;
import org.communiques.query.QueryPrinter;
import org.communiques.search.Period;
import org.communiques.search.SearchRequest;
import org.communiques.search.Sort;
import org.jspecify.annotations.Nullable;

/// How a query is read against one index: which documents match, and what scores them.
///
/// A list of words wants them all; when no document has them all, the most that any has. A question wants
/// any of its words: nobody expects an answer to repeat it. Whatever has operators is taken as written.
///
/// @param scores those of the matching documents, where they had to be found with them
/// @param lacking parts of the query that no document has together with all others
record QueryReading(
        org.apache.lucene.search.Query scoring,
        FixedBitSet matching,
        @Nullable Scores scores,
        List<Query> lacking) {
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

    static QueryReading of(Generation generation, SearchRequest request, Query tree)
            throws IOException {
        ParsedQuery query = request.query();
        boolean scored = request.sort() == Sort.RELEVANCE && isScoredAtOnce(request, tree);
        Reader reader = new Reader(generation.searcher(), request.period(), scored);
        if (!(tree instanceof Query.And(List<Query> parts)) || query.conjoined()) {
            return reader.exactly(tree);
        }
        List<Query> words = parts.stream().filter(QueryReading::isWanted).toList();
        List<Query> rest = parts.stream().filter(part -> !isWord(part)).toList();
        return words.size() < 2
                ? reader.exactly(tree)
                : reader.mostOf(words, rest, isQuestion(query.text()));
    }

    /// Whether to score the matches as they are found: where several lists are led along each other, and where it is
    /// looked at places, doing that twice costs more than scores that nobody needs. A question, of which any
    /// word will do, matches too much.
    private static boolean isScoredAtOnce(SearchRequest request, Query tree) {
        boolean several = tree instanceof Query.And || !request.period().isOpen();
        return looksAtPlaces(tree) || (several && !isQuestion(request.query().text()));
    }

    /// Whether it is not enough to know which words a text has.
    private static boolean looksAtPlaces(Query tree) {
        return switch (tree) {
            case Query.Phrase _, Query.Printed _ -> true;
            case Query.Exact(String text) -> FoldedWords.of(text).size() > 1;
            case Query.And(List<Query> parts) ->
                    parts.stream().anyMatch(QueryReading::looksAtPlaces);
            case Query.Or(List<Query> parts) ->
                    parts.stream().anyMatch(QueryReading::looksAtPlaces);
            case Query.In(Field _, Query inner) -> looksAtPlaces(inner);
            case Query.All _, Query.Word _, Query.Prefix _, Query.Fuzzy _ -> false;
            case Query.Between _, Query.Not _ -> false;
        };
    }

    static boolean isQuestion(String text) {
        return text.endsWith("?")
                || FoldedWords.of(text).stream().anyMatch(QUESTION_WORDS::contains);
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
        return isWord(part) && !FunctionWords.areAllOf(part);
    }

    private QueryReading lacking(List<Query> parts) {
        return new QueryReading(scoring, matching, scores, parts);
    }

    /// @param scored whether the matches are scored as they are found
    private record Reader(TextSearcher searcher, Period period, boolean scored) {
        QueryReading exactly(Query tree) throws IOException {
            return exactly(QueryTranslator.ofText(searcher).translate(tree));
        }

        private QueryReading exactly(org.apache.lucene.search.Query query) throws IOException {
            if (!scored) {
                return new QueryReading(query, matching(query), null, List.of());
            }
            Scores scores = ScoredScan.DIVIDED.of(searcher, within(query, Occur.MUST));
            FixedBitSet matching = scores.documents(searcher.getIndexReader().maxDoc());
            return new QueryReading(query, matching, scores, List.of());
        }

        QueryReading mostOf(List<Query> words, List<Query> rest, boolean question)
                throws IOException {
            var all = atLeast(words.size(), words, rest);
            if (question) {
                QueryReading any = exactly(atLeast(1, words, rest));
                return Scan.matchesAny(searcher, within(all, Occur.FILTER))
                        ? any
                        : any.lacking(words);
            }
            QueryReading complete = exactly(all);
            return complete.matching().scanIsEmpty() ? partly(words, rest) : complete;
        }

        private QueryReading partly(List<Query> words, List<Query> rest) throws IOException {
            QueryTranslator translator = QueryTranslator.ofText(searcher);
            Coverage coverage = new Coverage();
            for (Query word : words) {
                coverage.add(Scan.matching(searcher, translator.translate(word)));
            }
            BooleanQuery.Builder others = new BooleanQuery.Builder();
            others.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
            addRest(others, rest);
            Coverage.Covered most = coverage.most(matching(others.build()));
            var scoring = atLeast(Math.max(1, most.parts()), words, rest);
            return new QueryReading(scoring, most.documents(), null, words);
        }

        private org.apache.lucene.search.Query atLeast(
                int count, List<Query> words, List<Query> rest) {
            QueryTranslator translator = QueryTranslator.ofText(searcher);
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            boolean every = count == words.size();
            for (Query word : words) {
                query.add(translator.translate(word), every ? Occur.MUST : Occur.SHOULD);
            }
            if (!every) {
                query.setMinimumNumberShouldMatch(count);
            }
            addRest(query, rest);
            return query.build();
        }

        private void addRest(BooleanQuery.Builder query, List<Query> rest) {
            QueryTranslator translator = QueryTranslator.ofText(searcher);
            for (Query part : rest) {
                if (part instanceof Query.Not(Query inner)) {
                    query.add(translator.translate(inner), Occur.MUST_NOT);
                } else {
                    query.add(translator.translate(part), Occur.MUST);
                }
            }
        }

        private FixedBitSet matching(org.apache.lucene.search.Query query) throws IOException {
            return Scan.matching(searcher, within(query, Occur.FILTER));
        }

        private org.apache.lucene.search.Query within(
                org.apache.lucene.search.Query query, Occur occur) {
            if (period.isOpen()) {
                return query;
            }
            return new BooleanQuery.Builder()
                    .add(query, occur)
                    .add(QueryTranslator.between(period.from(), period.to()), Occur.FILTER)
                    .build();
        }
    }

    /// The parts that a document has not, as typed.
    List<String> lackedBy(TextSearcher searcher, int doc) throws IOException {
        List<String> lacked = new ArrayList<>();
        for (Query part : lacking) {
            var query = QueryTranslator.ofText(searcher).translate(part);
            if (!Scan.matches(searcher, query, doc)) {
                lacked.add(typed(part));
            }
        }
        return lacked;
    }

    /// Synonyms stand behind what was typed. Of a word, what is looked for: neither `<` nor `>`.
    private static String typed(Query part) {
        Query first = part instanceof Query.Or(List<Query> variants) ? variants.getFirst() : part;
        return first instanceof Query.Word(String text)
                ? text.replaceAll("[^\\p{L}\\p{M}\\p{N}'’·.&+/-]+", " ")
                : QueryPrinter.print(first);
    }
}
