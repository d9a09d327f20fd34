package org.communiques.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
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
        String plain = Words.of(word).getFirst();
        String form = PrintedForms.form(printed.letters(), word);
        if (!form.equals(plain)) {
            return forms(PrintedForms.term(printed.letters(), form));
        }
        Query plainAlone =
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Fields.TEXT, plain)), Occur.MUST)
                        .add(
                                forms(PrintedForms.notOnlyPlain(printed.letters(), plain)),
                                Occur.MUST_NOT)
                        .build();
        return new BooleanQuery.Builder()
                .add(plainAlone, Occur.SHOULD)
                .add(forms(PrintedForms.plainToo(printed.letters(), plain)), Occur.SHOULD)
                .build();
    }

    private static Query forms(String term) {
        return new TermQuery(new Term(Fields.PRINTED, term));
    }
}
