package org.communiques.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.communiques.search.Completion;
import org.communiques.search.Dimension;
import org.communiques.search.DimensionLabels;

/// The ministers, countries, organisations and themes of an index by all their names, the most frequent first:
/// what completes a word without a search. Immutable.
final class CompletedNames {
    private static final List<Dimension> COMPLETED =
            List.of(Dimension.MINISTER, Dimension.COUNTRY, Dimension.ORGANISATION, Dimension.THEME);

    private final DimensionLabels labels;
    private final List<Entry> entries = new ArrayList<>();

    private CompletedNames(DimensionLabels labels) {
        this.labels = labels;
    }

    static CompletedNames of(ValueTable table, DimensionLabels labels) {
        CompletedNames names = new CompletedNames(labels);
        for (Dimension dimension : COMPLETED) {
            DimensionValues known = table.column(dimension);
            for (int i = 0; i < known.values().size(); i++) {
                names.add(dimension, known.values().get(i), table.total(known.first() + i));
            }
        }
        names.entries.sort(
                Comparator.comparingLong((Entry e) -> e.completion().count()).reversed());
        return names;
    }

    private void add(Dimension dimension, String value, int count) {
        String label = labels.label(dimension, value, Locale.FRENCH);
        entries.add(
                new Entry(
                        new Completion(label, dimension, value, count),
                        words(label, dimension, value),
                        others(dimension, value)));
    }

    /// Its words in French and in English.
    private List<String> words(String label, Dimension dimension, String value) {
        List<String> words = new ArrayList<>(FoldedWords.of(label));
        words.addAll(FoldedWords.of(labels.label(dimension, value, Locale.ENGLISH)));
        return words;
    }

    private List<List<String>> others(Dimension dimension, String value) {
        return labels.otherNames(dimension, value).stream().map(FoldedWords::of).toList();
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

    /// At most so many whose names have words that begin as those typed.
    List<Completion> of(List<String> words, int limit) {
        return Stream.concat(
                        entries.stream().filter(entry -> entry.matches(words)),
                        entries.stream().filter(entry -> entry.matchesOtherwise(words)))
                .limit(limit)
                .map(Entry::completion)
                .toList();
    }
}
