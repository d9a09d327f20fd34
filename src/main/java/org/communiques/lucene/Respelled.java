package org.communiques.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communiques.query.Notice;
import org.communiques.query.Query;

/// A query of several words in which those that stand in no communiqué are read as the nearest that do:
/// one misspelt name should not cost what the other words say. A single word, a phrase and whatever has
/// operators stay as typed, since their absence may be the answer.
///
/// @param notices names what was read otherwise
record Respelled(Query tree, List<Notice> notices) {
    static Respelled of(Generation generation, Query typed) {
        if (!(typed instanceof Query.And(List<Query> parts))
                || parts.stream().filter(Query.Word.class::isInstance).count() < 2) {
            return new Respelled(typed, List.of());
        }
        List<Query> read = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (Query part : parts) {
            Optional<String> near =
                    part instanceof Query.Word(String text)
                            ? near(generation, FoldedWords.of(text))
                            : Optional.empty();
            read.add(near.<Query>map(Query.Word::new).orElse(part));
            if (near.isPresent() && part instanceof Query.Word(String text)) {
                notices.add(Notice.of("word-read-as", text, near.get()));
            }
        }
        return new Respelled(notices.isEmpty() ? typed : new Query.And(read), notices);
    }

    private static Optional<String> near(Generation generation, List<String> words) {
        boolean known =
                words.size() != 1
                        || FunctionWords.contains(words.getFirst())
                        || generation.synonyms().has(words);
        return known || generation.spelling().frequency(words.getFirst()) > 0
                ? Optional.empty()
                : generation.spelling().nearest(words.getFirst());
    }
}
