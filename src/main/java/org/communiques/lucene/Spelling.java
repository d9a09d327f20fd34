package org.communiques.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.communiques.model.CleanDocument;
import org.communiques.vocabulary.EditDistance;

/// The words of an index that a misspelt one may stand for: a few letters away, or, for names of people,
/// alike to the ear. Immutable.
final class Spelling {
    /// A word typed right is often rare: what replaces it must be this much more frequent.
    private static final int FAR_MORE = 10;

    /// Words of which the nearest is remembered: a query asks for it up to three times.
    private static final int REMEMBERED = 5_000;

    private final TextSearcher searcher;
    private final FrequentWords words;
    private final Map<String, Set<String>> heard;
    private final Remembered<String, Optional<String>> known =
            new Remembered<>(REMEMBERED, this::find);

    private Spelling(TextSearcher searcher, FrequentWords words, Map<String, Set<String>> heard) {
        this.searcher = searcher;
        this.words = words;
        this.heard = heard;
    }

    /// @param ministers ids of people, which have their names
    static Spelling of(TextSearcher searcher, List<String> ministers) throws IOException {
        Map<String, Set<String>> heard = new HashMap<>();
        for (String id : ministers) {
            for (String word : FoldedWords.of(id)) {
                heard.computeIfAbsent(FrenchSound.of(word), _ -> new LinkedHashSet<>()).add(word);
            }
        }
        return new Spelling(searcher, FrequentWords.load(searcher.getIndexReader()), heard);
    }

    /// In how many communiqués a word stands, in its most frequent inflection.
    int frequency(String word) {
        return searcher.recall(IndexFields.TEXT, word).most();
    }

    /// The nearest word that is far more frequent, with its accents; among equally near ones the most frequent.
    Optional<String> nearest(String word) {
        return known.get(word);
    }

    private Optional<String> find(String word) {
        if (word.length() < 3
                || FunctionWords.contains(word)
                || word.chars().distinct().count() == 1
                || word.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int least = Math.max(1, FAR_MORE * frequency(word));
        if (least > searcher.getIndexReader().numDocs()) {
            return Optional.empty();
        }
        String sound = FrenchSound.of(word);
        Optional<String> near =
                candidates(word, sound, least)
                        .map(other -> new Near(other, distance(word, sound, other)))
                        .min(
                                Comparator.comparingInt(Near::distance)
                                        .thenComparing(
                                                other -> frequencyOf(other.word()),
                                                Comparator.reverseOrder())
                                        .thenComparing(Near::word))
                        .map(Near::word);
        return near.isPresent() ? Optional.of(written(near.get())) : near;
    }

    private record Near(String word, int distance) {}

    /// Letters apart; one fewer when both sound the same.
    private static int distance(String word, String sound, String near) {
        return EditDistance.between(word, near) - (FrenchSound.of(near).equals(sound) ? 1 : 0);
    }

    private Stream<String> candidates(String word, String sound, int least) {
        Set<String> near = new LinkedHashSet<>(heard.getOrDefault(sound, Set.of()));
        near.removeIf(name -> frequencyOf(name) < least);
        near.addAll(words.near(word, least, QueryTranslator.edits(word)));
        near.remove(word);
        near.removeIf(FunctionWords::contains);
        return near.stream();
    }

    private int frequencyOf(String candidate) {
        return searcher.documents(new Term(IndexFields.TEXT, candidate));
    }

    /// The word as some text writes it, with its accents.
    private String written(String word) {
        try {
            TermQuery query = new TermQuery(new Term(IndexFields.TEXT, word));
            TopDocs found = searcher.search(query, 1);
            return found.scoreDocs.length == 0
                    ? word
                    : written(
                            StoredCommunique.read(searcher.storedFields(), found.scoreDocs[0].doc)
                                    .document(),
                            word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(CleanDocument document, String word) {
        return written(document.text(), word)
                .or(() -> Optional.ofNullable(document.title()).flatMap(t -> written(t, word)))
                .orElse(word);
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
