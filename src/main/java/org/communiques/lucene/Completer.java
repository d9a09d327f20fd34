package org.communiques.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.communiques.model.Communique;
import org.communiques.search.Completion;
import org.communiques.search.Sort;

/// Completes what is being typed with ministers, themes, countries and titles: by any of their words
/// and by their other names, accents optional.
final class Completer {
    private final Generation generation;

    Completer(Generation generation) {
        this.generation = generation;
    }

    List<Completion> complete(String typed, int limit) throws IOException {
        List<String> words = FoldedWords.of(typed);
        if (words.isEmpty() || limit < 1) {
            return List.of();
        }
        List<Completion> found = new ArrayList<>(generation.completedNames().of(words, limit));
        if (found.size() < limit) {
            found.addAll(titles(words, limit - found.size()));
        }
        return found;
    }

    private List<Completion> titles(List<String> words, int limit) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            Term term = new Term(IndexFields.TITLE, words.get(i));
            Query query = i == words.size() - 1 ? new PrefixQuery(term) : new TermQuery(term);
            all.add(query, Occur.FILTER);
        }
        var matches = Scan.matching(generation.searcher(), all.build());
        var page = new TopHits(generation, matches).sorted(Sort.NEWEST, 0, limit);
        List<Completion> found = new ArrayList<>();
        for (TopHits.Ranked ranked : page) {
            Communique communique = generation.read(ranked.doc());
            String title = communique.document().title();
            if (title != null) {
                found.add(new Completion(title, null, communique.id(), 1));
            }
        }
        return found;
    }
}
