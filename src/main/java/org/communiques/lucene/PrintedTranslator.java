package org.communiques.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.communiques.query.Query.Letters;
import org.communiques.query.Query.Printed;

/// Makes words as printed a Lucene query: documents that have each word in its form, and, where that does
/// not decide (a phrase, a title), whose stored text has them so.
final class PrintedTranslator {
    private final TextSearcher searcher;
    private final String field;
    private final Printed printed;

    PrintedTranslator(TextSearcher searcher, String field, Printed printed) {
        this.searcher = searcher;
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
        String accented = PrintedForms.form(Letters.ACCENTS, word);
        Query accents = accents(word, accented);
        return switch (printed.letters()) {
            case ACCENTS -> accents;
            case ACCENTS_AND_CASE -> {
                String cased = PrintedForms.form(Letters.ACCENTS_AND_CASE, word);
                yield cased.equals(accented)
                        ? plain(Letters.ACCENTS_AND_CASE, accents, accented)
                        : new TermQuery(
                                printedTerm(
                                        PrintedForms.formsOf(Letters.ACCENTS_AND_CASE, accented)
                                                + cased));
            }
        };
    }

    /// An index says how words are accented only where that is not as usual, and the usual way is what one
    /// text that has it prints.
    private Query accents(String word, String accented) {
        String base = Words.of(word).getFirst();
        Term other = printedTerm(PrintedForms.formsOf(Letters.ACCENTS, base) + accented);
        if (searcher.documents(other) > 0) {
            return new TermQuery(other);
        }
        Query folds = new TermQuery(new Term(Fields.TEXT, base));
        Query usual = plain(Letters.ACCENTS, folds, base);
        return searcher.prints(usual, new Printed(accented, Letters.ACCENTS))
                ? usual
                : new MatchNoDocsQuery("no text accents it so");
    }

    /// @param having finds the documents that have the word in its form one step before
    private static Query plain(Letters letters, Query having, String before) {
        String others = PrintedForms.formsOf(letters, before);
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
