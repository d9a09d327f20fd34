package org.communiques.bench;

import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.communiques.search.Period;

/// Questions as queries over title and body, equal weights, by Lucene's own query builder.
final class PlainQueries {
    private static final String[] FIELDS = {"title", "body"};

    private final QueryBuilder builder;

    PlainQueries(Analyzer analyzer) {
        builder = new QueryBuilder(analyzer);
    }

    Query of(Question question) {
        Query words = words(question);
        Period period = question.period();
        if (period.isOpen()) {
            return words;
        }
        long from = Objects.requireNonNull(period.from()).toEpochDay();
        long to = Objects.requireNonNull(period.to()).toEpochDay();
        return new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(LongField.newRangeQuery("date", from, to), Occur.FILTER)
                .build();
    }

    private Query words(Question question) {
        return switch (question.shape()) {
            case NOTHING -> MatchAllDocsQuery.INSTANCE;
            case ALL -> each(question.words(), Occur.MUST);
            case ANY -> each(question.words(), Occur.SHOULD);
            case PHRASE -> inFields(field -> builder.createPhraseQuery(field, question.words()));
            case PREFIX -> inFields(field -> new PrefixQuery(new Term(field, question.words())));
        };
    }

    /// Each word in any field.
    Query each(String text, Occur occur) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : text.split("\\s+")) {
            Query anywhere = inFields(field -> builder.createBooleanQuery(field, word, Occur.MUST));
            if (!((BooleanQuery) anywhere).clauses().isEmpty()) {
                all.add(anywhere, occur);
            }
        }
        return all.build();
    }

    private interface ByField {
        Query of(String field);
    }

    private static Query inFields(ByField query) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String field : FIELDS) {
            Query one = query.of(field);
            if (one != null) {
                any.add(one, Occur.SHOULD);
            }
        }
        return any.build();
    }
}
