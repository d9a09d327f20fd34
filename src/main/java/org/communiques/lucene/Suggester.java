package org.communiques.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.communiques.model.CleanDocument;
import org.communiques.query.Query;
import org.communiques.query.QueryPrinter;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Says what was perhaps meant: the query with each word that no text has replaced by the nearest one
/// that some has. Only when the result finds something.
final class Suggester {
    private final Generation generation;
    private boolean changed;

    Suggester(Generation generation) {
        this.generation = generation;
    }

    @Nullable String suggest(Query typed) throws IOException {
        Query corrected = correct(typed);
        if (!changed) {
            return null;
        }
        var query = new QueryTranslator(Fields.TEXT).translate(corrected);
        TopDocs found = generation.searcher().search(query, 1);
        return found.scoreDocs.length == 0 ? null : QueryPrinter.print(corrected);
    }

    private Query correct(Query query) throws IOException {
        return switch (query) {
            case Query.Word(String text) -> new Query.Word(word(text));
            case Query.And(List<Query> parts) -> new Query.And(all(parts));
            case Query.Or(List<Query> parts) -> new Query.Or(all(parts));
            case Query.Phrase(String text, int slop) -> new Query.Phrase(word(text), slop);
            case Query.Exact(String text) -> new Query.Exact(word(text));
            case Query.All _, Query.Printed _, Query.Prefix _, Query.Fuzzy _ -> query;
            case Query.In _, Query.Between _, Query.Not _ -> query;
        };
    }

    private List<Query> all(List<Query> parts) throws IOException {
        Query[] corrected = new Query[parts.size()];
        for (int i = 0; i < corrected.length; i++) {
            corrected[i] = correct(parts.get(i));
        }
        return List.of(corrected);
    }

    /// The text with its unknown words corrected; what stands around them stays.
    private String word(String text) throws IOException {
        StringBuilder corrected = new StringBuilder();
        WordScanner words = new WordScanner(text);
        int end = 0;
        while (words.next()) {
            corrected.append(text, end, words.start());
            String typed = text.substring(words.start(), words.end());
            String better = nearest(words.folded());
            corrected.append(better == null ? typed : better);
            end = words.end();
        }
        return corrected.append(text, end, text.length()).toString();
    }

    private @Nullable String nearest(String word) throws IOException {
        for (Term term : RecallTerms.of(Fields.TEXT, word)) {
            if (generation.reader().docFreq(term) > 0) {
                return null;
            }
        }
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMinQueryLength(3);
        checker.setAccuracy(0.4f);
        SuggestWord[] near =
                checker.suggestSimilar(
                        new Term(Fields.TEXT, word),
                        1,
                        generation.reader(),
                        SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        if (near.length == 0) {
            return null;
        }
        changed = true;
        return written(near[0].string);
    }

    /// The word as some text writes it, with its accents.
    private String written(String folded) throws IOException {
        IndexSearcher searcher = generation.searcher();
        var query = new QueryTranslator(Fields.TEXT).translate(new Query.Exact(folded));
        TopDocs found = searcher.search(query, 1);
        if (found.scoreDocs.length == 0) {
            return folded;
        }
        CleanDocument document = generation.read(found.scoreDocs[0].doc).document();
        return written(document.text(), folded)
                .or(() -> Optional.ofNullable(document.title()).flatMap(t -> written(t, folded)))
                .orElse(folded);
    }

    private static Optional<String> written(String text, String folded) {
        WordScanner words = new WordScanner(text);
        while (words.next()) {
            if (words.folded().equals(folded)) {
                return Optional.of(text.substring(words.start(), words.end()));
            }
        }
        return Optional.empty();
    }
}
