package org.communiques.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.communiques.query.Query.Letters;
import org.communiques.query.Query.Printed;

/// Makes words as printed a Lucene query: documents that have each word in its form, and, where that does
/// not decide (a phrase, a title), whose stored text has them so.
final class PrintedTranslator {
    private final String field;
    private final Printed printed;

    PrintedTranslator(String field, Printed printed) {
        this.field = field;
        this.printed = printed;
    }

    /// @param folded finds the same words whatever their accents and case
    Query translate(Query folded) {
        boolean whole = field.equals(Fields.TEXT);
        if (!whole && !field.equals(Fields.TITLE)) {
            return folded;
        }
        List<String> words = printedWords();
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(folded, Occur.MUST);
        words.forEach(word -> all.add(form(word), Occur.FILTER));
        return whole && words.size() == 1
                ? all.build()
                : new StoredTextQuery(all.build(), field, printed);
    }

    private List<String> printedWords() {
        List<String> words = new ArrayList<>();
        WordScanner scanner = new WordScanner(printed.text());
        while (scanner.next()) {
            words.add(printed.text().substring(scanner.start(), scanner.end()));
        }
        return words;
    }

    private Query form(String word) {
        Query plain = new TermQuery(new Term(Fields.TEXT, Words.of(word).getFirst()));
        Query accents = step(Letters.ACCENTS, word, plain, Words.of(word).getFirst());
        return switch (printed.letters()) {
            case ACCENTS -> accents;
            case ACCENTS_AND_CASE ->
                    step(
                            Letters.ACCENTS_AND_CASE,
                            word,
                            accents,
                            PrintedForms.form(Letters.ACCENTS, word));
        };
    }

    /// @param having finds the documents that have the word in its form one step before
    private static Query step(Letters letters, String word, Query having, String before) {
        String form = PrintedForms.form(letters, word);
        String others = PrintedForms.formsOf(letters, before);
        if (!form.equals(before)) {
            return new TermQuery(printedTerm(others + form));
        }
        Query plainAlone =
                new BooleanQuery.Builder()
                        .add(having, Occur.MUST)
                        .add(new PrefixQuery(printedTerm(others)), Occur.MUST_NOT)
                        .build();
        Query plainToo = new TermQuery(printedTerm(PrintedForms.plainToo(letters, before)));
        return new BooleanQuery.Builder()
                .add(plainAlone, Occur.SHOULD)
                .add(plainToo, Occur.SHOULD)
                .build();
    }

    private static Term printedTerm(String text) {
        return new Term(Fields.PRINTED, text);
    }
}
