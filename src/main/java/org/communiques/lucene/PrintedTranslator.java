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
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.communiques.query.Query.Letters;
import org.communiques.query.Query.Printed;

/// Makes words as printed a Lucene query: documents that have each word in its form, and, where that does
/// not decide (a phrase or a title, and a word that the text prints otherwise, too), whose stored text has
/// them so.
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
        boolean whole = field.equals(IndexFields.TEXT);
        if (!whole && !field.equals(IndexFields.TITLE)) {
            return folded;
        }
        List<String> words = printedWords();
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(folded, Occur.MUST);
        words.forEach(word -> all.add(form(word), Occur.FILTER));
        if (whole && words.size() == 1) {
            return all.build();
        }
        BooleanQuery.Builder doubtful = new BooleanQuery.Builder();
        words.forEach(word -> addOthers(word, doubtful));
        return new StoredTextQuery(all.build(), doubtful.build(), field, printed);
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
                        : new TermQuery(varied(Letters.ACCENTS_AND_CASE, accented, cased));
            }
        };
    }

    /// An index says how words are accented only where that is not as usual, and the usual way is what one
    /// text that has it prints.
    private Query accents(String word, String accented) {
        String base = FoldedWords.of(word).getFirst();
        Term other = varied(Letters.ACCENTS, base, accented);
        if (searcher.documents(other) > 0) {
            return new TermQuery(other);
        }
        Query folds = new TermQuery(new Term(IndexFields.TEXT, base));
        Query usual = plain(Letters.ACCENTS, folds, base);
        return searcher.prints(usual, new Printed(accented, Letters.ACCENTS))
                ? usual
                : new MatchNoDocsQuery("no text accents it so");
    }

    /// Adds what finds the documents that print a word otherwise, whether as wanted or not.
    private void addOthers(String word, BooleanQuery.Builder others) {
        String accented = PrintedForms.form(Letters.ACCENTS, word);
        addOthers(Letters.ACCENTS, FoldedWords.of(word).getFirst(), accented, others);
        if (printed.letters() == Letters.ACCENTS_AND_CASE) {
            String cased = PrintedForms.form(Letters.ACCENTS_AND_CASE, word);
            addOthers(Letters.ACCENTS_AND_CASE, accented, cased, others);
        }
    }

    private void addOthers(
            Letters letters, String before, String form, BooleanQuery.Builder others) {
        Term wanted = varied(letters, before, form);
        if (searcher.documents(wanted) == 0) {
            Term all = printedTerm(PrintedForms.formsOf(letters, before));
            others.add(new PrefixQuery(all), Occur.SHOULD);
            return;
        }
        BytesRef first = printedTerm(PrintedForms.formsOf(letters, before)).bytes();
        BytesRef behind = printedTerm(PrintedForms.behindForms(letters, before)).bytes();
        String name = IndexFields.PRINTED;
        others.add(new TermRangeQuery(name, first, wanted.bytes(), true, false), Occur.SHOULD);
        others.add(new TermRangeQuery(name, wanted.bytes(), behind, false, false), Occur.SHOULD);
        Term plainToo = printedTerm(PrintedForms.plainToo(letters, before));
        others.add(new TermQuery(plainToo), Occur.SHOULD);
    }

    private static Term varied(Letters letters, String before, String form) {
        return printedTerm(PrintedForms.formsOf(letters, before) + form);
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
        return new Term(IndexFields.PRINTED, text);
    }
}
