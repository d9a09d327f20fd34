package org.communiques.lucene;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.communiques.query.Field;
import org.communiques.query.Query;
import org.jspecify.annotations.Nullable;

/// Makes a syntax tree a Lucene query on one field.
final class QueryTranslator {
    /// Letters that a word must share with a misspelling of it.
    private static final int FUZZY_PREFIX = 1;

    private static final org.apache.lucene.search.Query NOTHING =
            new MatchNoDocsQuery("no word in it");

    private final TextSearcher searcher;
    private final @Nullable Field limit;
    private final String field;

    private QueryTranslator(TextSearcher searcher, @Nullable Field limit) {
        this.searcher = searcher;
        this.limit = limit;
        field = limit == null ? IndexFields.TEXT : IndexFields.TITLE;
    }

    /// For what a query says of whole texts.
    static QueryTranslator ofText(TextSearcher searcher) {
        return new QueryTranslator(searcher, null);
    }

    org.apache.lucene.search.Query translate(Query query) {
        return switch (query) {
            case Query.All _ -> MatchAllDocsQuery.INSTANCE;
            case Query.In(Field in, Query inner) ->
                    new QueryTranslator(searcher, in).translate(inner);
            case Query.Between(LocalDate from, LocalDate to) -> between(from, to);
            case Query.And(List<Query> parts) -> all(parts);
            case Query.Or(List<Query> parts) -> any(parts);
            case Query.Not(Query inner) -> all(List.of(new Query.Not(inner)));
            case Query.Word _, Query.Exact _, Query.Printed _, Query.Phrase _ -> leaf(query);
            case Query.Prefix _, Query.Fuzzy _ -> leaf(query);
        };
    }

    private org.apache.lucene.search.Query leaf(Query leaf) {
        return limit == null || limit == Field.TITLE
                ? words(leaf)
                : searcher.facts().having(limit, leaf);
    }

    private org.apache.lucene.search.Query words(Query leaf) {
        return switch (leaf) {
            case Query.Word(String text) -> word(text);
            case Query.Exact(String text) -> phrase(FoldedWords.of(text), 0);
            case Query.Printed printed ->
                    new PrintedTranslator(searcher, field, printed)
                            .translate(phrase(FoldedWords.of(printed.text()), 0));
            case Query.Phrase(String text, int slop) -> phrase(FoldedWords.of(text), slop);
            case Query.Prefix(String text) -> prefix(FoldedWords.of(text));
            case Query.Fuzzy(String text) -> fuzzy(FoldedWords.of(text));
            case Query.All _, Query.In _, Query.Between _, Query.And _, Query.Or _, Query.Not _ ->
                    throw new IllegalArgumentException("Not a leaf: " + leaf);
        };
    }

    static org.apache.lucene.search.Query between(
            @Nullable LocalDate from, @Nullable LocalDate to) {
        int first =
                from == null
                        ? Integer.MIN_VALUE
                        : Math.clamp(from.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
        int last =
                to == null
                        ? Integer.MAX_VALUE
                        : Math.clamp(to.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
        return IntPoint.newRangeQuery(IndexFields.DATE, first, last);
    }

    private org.apache.lucene.search.Query all(List<Query> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean onlyExclusions = parts.stream().allMatch(Query.Not.class::isInstance);
        boolean onlyIdle = parts.stream().noneMatch(QueryTranslator::decides);
        for (Query part : parts) {
            if (part instanceof Query.Not(Query inner)) {
                all.add(translate(inner), Occur.MUST_NOT);
            } else if (onlyIdle || decides(part)) {
                all.add(translate(part), Occur.MUST);
            }
        }
        if (onlyExclusions) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return all.build();
    }

    /// Function words decide nothing, unless a query has nothing else.
    private static boolean decides(Query part) {
        return !FunctionWords.areAllOf(part) && !(part instanceof Query.Not);
    }

    private org.apache.lucene.search.Query any(List<Query> parts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(translate(part), Occur.SHOULD));
        return any.build();
    }

    private org.apache.lucene.search.Query word(String text) {
        List<String> typed = FoldedWords.of(text);
        if (FoldedWords.areFigures(typed)) {
            return phrase(typed, 0);
        }
        List<String> words = FoldedWords.content(typed);
        if (words.size() == 1) {
            return recall(words.getFirst());
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(recall(word), Occur.MUST));
        return words.isEmpty() ? NOTHING : all.build();
    }

    /// The word in any inflection.
    private org.apache.lucene.search.Query recall(String word) {
        RecallTerms terms = searcher.recall(field, word);
        SynonymQuery.Builder any = new SynonymQuery.Builder(field);
        if (terms.documents() > 0) {
            any.addTerm(terms.exact());
        }
        terms.others().forEach(any::addTerm);
        return any.build();
    }

    private org.apache.lucene.search.Query phrase(List<String> words, int slop) {
        if (words.size() == 1) {
            return new TermQuery(new Term(field, words.getFirst()));
        }
        if (words.isEmpty()) {
            return NOTHING;
        }
        if (slop == 0) {
            return new ExactPhraseQuery(field, words);
        }
        return new PhraseQuery(slop, field, words.toArray(String[]::new));
    }

    private org.apache.lucene.search.Query prefix(List<String> words) {
        return last(words, word -> new PrefixQuery(new Term(field, word)));
    }

    private org.apache.lucene.search.Query fuzzy(List<String> words) {
        return last(words, this::near);
    }

    /// The last word as it is asked for, those before it that say something as they are.
    private org.apache.lucene.search.Query last(
            List<String> words, Function<String, org.apache.lucene.search.Query> asked) {
        if (words.isEmpty()) {
            return NOTHING;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        FoldedWords.before(words)
                .forEach(word -> all.add(new TermQuery(new Term(field, word)), Occur.MUST));
        return all.add(asked.apply(words.getLast()), Occur.MUST).build();
    }

    /// Matches every near word, however many there are; the nearest alone score.
    private org.apache.lucene.search.Query near(String word) {
        Term term = new Term(field, word);
        int edits = edits(word);
        return new BooleanQuery.Builder()
                .add(
                        new FuzzyQuery(
                                term,
                                edits,
                                FUZZY_PREFIX,
                                FuzzyQuery.defaultMaxExpansions,
                                FuzzyQuery.defaultTranspositions,
                                MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE),
                        Occur.MUST)
                .add(new FuzzyQuery(term, edits, FUZZY_PREFIX), Occur.SHOULD)
                .build();
    }

    static int edits(String word) {
        return word.length() < 5 ? 1 : 2;
    }
}
