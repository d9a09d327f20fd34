package org.communiques.lucene;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communiques.query.Field;
import org.communiques.query.Notice;
import org.communiques.search.Dimension;
import org.communiques.vocabulary.EditDistance;

/// Says of a value that no communiqué has what was perhaps meant: the value of another dimension that is called
/// exactly so, the one person who has such a name, or the nearest of its own.
final class NearValues {
    /// Longer lists are not searched for the nearest value: each takes a moment to compare.
    private static final int COMPARED = 20_000;

    /// A name may differ from what was typed by one letter in so many: « foo » is no misspelling of « food », since
    /// very short words are all alike.
    private static final int LETTERS_FOR_AN_EDIT = 4;

    /// What a person may take for each other: « theme:otan » means an organisation.
    private static final List<Dimension> NAMED =
            List.of(
                    Dimension.MINISTER,
                    Dimension.COUNTRY,
                    Dimension.ORGANISATION,
                    Dimension.THEME,
                    Dimension.KIND);

    private final Generation generation;

    NearValues(Generation generation) {
        this.generation = generation;
    }

    Notice unknown(Dimension dimension, String typed) {
        return near(dimension, typed)
                .map(near -> Notice.of("value-unknown-near", dimension.code(), typed, near))
                .orElseGet(() -> Notice.of("value-unknown", dimension.code(), typed));
    }

    Optional<String> near(Dimension dimension, String typed) {
        return elsewhere(dimension, typed)
                .or(() -> person(dimension, typed))
                .or(() -> nearest(dimension, typed));
    }

    private Optional<String> elsewhere(Dimension dimension, String typed) {
        List<String> words = FoldedWords.of(typed);
        if (words.isEmpty() || !NAMED.contains(dimension)) {
            return Optional.empty();
        }
        return NAMED.stream()
                .filter(other -> other != dimension && isComparable(other))
                .flatMap(other ->
                        values(other).stream()
                                .filter(value ->
                                        generation.names(other, value).anyMatch(words::equals))
                                .map(value -> other.code() + ":" + value))
                .findFirst();
    }

    /// People are called by their surnames.
    private Optional<String> person(Dimension dimension, String typed) {
        return dimension == Dimension.MINISTER
                        || !NAMED.contains(dimension)
                        || !isComparable(Dimension.MINISTER)
                ? Optional.empty()
                : generation
                        .searcher()
                        .facts()
                        .only(Field.MINISTER, typed)
                        .map(id -> Dimension.MINISTER.code() + ":" + id);
    }

    private Optional<String> nearest(Dimension dimension, String typed) {
        List<String> words = FoldedWords.of(typed);
        String text = String.join(" ", words);
        if (dimension.isTime() || !isComparable(dimension)) {
            return Optional.empty();
        }
        for (int edits = 1; edits <= text.length() / LETTERS_FOR_AN_EDIT; edits++) {
            int most = edits;
            Optional<String> near =
                    values(dimension).stream()
                            .filter(value ->
                                    generation
                                            .names(dimension, value)
                                            .flatMap(name -> wordings(name, words.size()))
                                            .anyMatch(
                                                    name -> EditDistance.within(text, name, most)))
                            .findFirst();
            if (near.isPresent()) {
                return near;
            }
        }
        return Optional.empty();
    }

    private boolean isComparable(Dimension dimension) {
        return values(dimension).size() <= COMPARED;
    }

    private List<String> values(Dimension dimension) {
        return generation.column(dimension).values();
    }

    /// A name, and as many of its words in a row as were typed: a minister's surname alone, say.
    private static Stream<String> wordings(List<String> name, int words) {
        Stream<String> runs =
                IntStream.rangeClosed(0, name.size() - words)
                        .mapToObj(from -> String.join(" ", name.subList(from, from + words)));
        return Stream.concat(Stream.of(String.join(" ", name)), runs);
    }
}
