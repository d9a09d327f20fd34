package org.communiques.lucene;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communiques.query.ParsedQuery;
import org.communiques.query.Query;
import org.communiques.query.QueryParser;
import org.communiques.query.QueryPrinter;
import org.communiques.search.SearchRequest;

/// Says what was perhaps meant: the query with each word that hardly any text has replaced by a near one
/// that many have.
final class Suggester {
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");

    private final Generation generation;
    private boolean changed;

    Suggester(Generation generation) {
        this.generation = generation;
    }

    /// The request with its query corrected; empty when nothing in it can be.
    Optional<SearchRequest> suggest(SearchRequest request) {
        Query corrected = correct(request.query().tree());
        if (!changed) {
            return Optional.empty();
        }
        String text = QueryPrinter.print(corrected);
        // Without its mark it would be a list of words, which wants them all.
        text = request.query().text().endsWith("?") ? text + " ?" : text;
        ParsedQuery parsed = QueryParser.parse(text);
        if (!parsed.tree().equals(corrected)) {
            // A word corrected into the name of a field, say.
            return Optional.empty();
        }
        return Optional.of(request.with(parsed.with(List.of())));
    }

    private Query correct(Query query) {
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

    private List<Query> all(List<Query> parts) {
        Query[] corrected = new Query[parts.size()];
        for (int i = 0; i < corrected.length; i++) {
            corrected[i] = correct(parts.get(i));
        }
        return List.of(corrected);
    }

    /// The text with its rare words corrected; what stands around them stays.
    private String word(String text) {
        StringBuilder corrected = new StringBuilder();
        WordScanner words = new WordScanner(text);
        int end = 0;
        while (words.next()) {
            corrected.append(text, end, words.start());
            String typed = text.substring(words.start(), words.end());
            Optional<String> better =
                    isPossessive(text, words) && generation.spelling().frequency(words.folded()) > 0
                            ? Optional.empty()
                            : generation.spelling().nearest(words.folded());
            changed |= better.isPresent();
            corrected.append(better.orElse(typed));
            end = words.end();
        }
        return corrected.append(text, end, text.length()).toString();
    }

    /// An English word that is there is no misspelling of a French one, however rare English texts are.
    private static boolean isPossessive(String text, WordScanner word) {
        return POSSESSIVE.matcher(text).region(word.end(), text.length()).lookingAt();
    }
}
