package org.communiques.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.communiques.model.Communique;
import org.communiques.search.Completion;
import org.communiques.search.Dimension;
import org.communiques.search.Sort;

/// Completes what is being typed with ministers, themes, countries and titles: by any of their words
/// and by their other names, accents optional. Immutable.
final class Completer {
    private static final List<Dimension> COMPLETED =
            List.of(Dimension.MINISTER, Dimension.COUNTRY, Dimension.ORGANISATION, Dimension.THEME);

    private final Generation generation;
    private final List<Entry> entries = new ArrayList<>();

    Completer(Generation generation) {
        this.generation = generation;
        for (Dimension dimension : COMPLETED) {
            Column column = generation.column(dimension);
            for (int i = 0; i < column.values().size(); i++) {
                String value = column.values().get(i);
                int count = generation.values().total(column.first() + i);
                String label = generation.labels().label(dimension, value, Locale.FRENCH);
                entries.add(
                        new Entry(
                                new Completion(label, dimension, value, count),
                                words(label, dimension, value),
                                others(dimension, value)));
            }
        }
        entries.sort(Comparator.comparingLong((Entry e) -> e.completion().count()).reversed());
    }

    /// Its words in French and in English.
    private List<String> words(String label, Dimension dimension, String value) {
        List<String> words = new ArrayList<>(FoldedWords.of(label));
        words.addAll(FoldedWords.of(generation.labels().label(dimension, value, Locale.ENGLISH)));
        return words;
    }

    private List<List<String>> others(Dimension dimension, String value) {
        return generation.labels().otherNames(dimension, value).stream()
                .map(FoldedWords::of)
                .toList();
    }

    /// @param words of its labels
    /// @param others the words of each of its other names
    private record Entry(Completion completion, List<String> words, List<List<String>> others) {
        boolean matches(List<String> typed) {
            return matches(typed, words);
        }

        /// Only by a name that is not its label: « Irlande du Nord » comes behind « Irlande ».
        boolean matchesOtherwise(List<String> typed) {
            return !matches(typed) && others.stream().anyMatch(name -> matches(typed, name));
        }

        /// Whether each typed word begins one of the words, the last one maybe unfinished.
        private static boolean matches(List<String> typed, List<String> words) {
            return typed.stream()
                    .allMatch(start -> words.stream().anyMatch(word -> word.startsWith(start)));
        }
    }

    List<Completion> complete(String typed, int limit) throws IOException {
        List<String> words = FoldedWords.of(typed);
        if (words.isEmpty() || limit < 1) {
            return List.of();
        }
        List<Completion> found = new ArrayList<>();
        Stream.concat(
                        entries.stream().filter(entry -> entry.matches(words)),
                        entries.stream().filter(entry -> entry.matchesOtherwise(words)))
                .limit(limit)
                .forEach(entry -> found.add(entry.completion()));
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
