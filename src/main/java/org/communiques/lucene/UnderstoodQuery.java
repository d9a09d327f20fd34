package org.communiques.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communiques.query.Notice;
import org.communiques.query.Query;

/// A query as an index understands it.
///
/// Of several words, those that stand in no communiqué are read as the nearest that do: one misspelt name should
/// not cost what the other words say. A single word, a phrase and whatever has operators stay as typed, since
/// their absence may be the answer.
///
/// @param respelled the query so read
/// @param expanded and with whatever else its words are written as ([Synonyms], [Notations]): what is looked for,
///     and marked
/// @param notices names what was read otherwise
record UnderstoodQuery(Query respelled, Query expanded, List<Notice> notices) {
    static UnderstoodQuery of(Generation generation, Query typed) {
        List<Notice> notices = new ArrayList<>();
        Query respelled = respell(generation, flat(typed), notices);
        Query known = generation.synonyms().expand(respelled);
        Query expanded = new Notations(generation.searcher()).expand(known);
        return new UnderstoodQuery(respelled, expanded, List.copyOf(notices));
    }

    /// A query whose groups without operators are part of one list.
    static Query flat(Query query) {
        return query instanceof Query.And all ? all.flat() : query;
    }

    private static Query respell(Generation generation, Query typed, List<Notice> notices) {
        if (!(typed instanceof Query.And(List<Query> parts))
                || parts.stream().filter(Query.Word.class::isInstance).count() < 2) {
            return typed;
        }
        List<Query> read = new ArrayList<>();
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
        return notices.isEmpty() ? typed : new Query.And(read);
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
