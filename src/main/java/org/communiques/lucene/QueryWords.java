package org.communiques.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communiques.query.Field;
import org.communiques.query.Query;
import org.communiques.query.Query.Letters;

/// The words of a query, in their order: what [Rescorer] looks at.
///
/// @param content those read for recall that say something
/// @param function those read for recall that do not, unless there is nothing else
/// @param exact those of phrases and exact forms that say something
/// @param pairs neighbouring content words
record QueryWords(Set<String> content, Set<String> function, Set<String> exact, List<Pair> pairs) {
    /// @param places that the second may stand behind the first
    record Pair(String first, String second, int places) {}

    /// @param apart words that may stand between neighbours beyond those in the query
    static QueryWords of(Query query, int apart) {
        List<String> words = new ArrayList<>();
        Set<String> exact = new LinkedHashSet<>();
        collect(query, words, exact);
        boolean onlyFunction = words.stream().allMatch(FunctionWords::contains);
        Set<String> content = new LinkedHashSet<>();
        Set<String> function = new LinkedHashSet<>();
        List<Pair> pairs = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < words.size(); i++) {
            if (!onlyFunction && FunctionWords.contains(words.get(i))) {
                function.add(words.get(i));
            } else {
                content.add(words.get(i));
                if (last >= 0) {
                    pairs.add(new Pair(words.get(last), words.get(i), i - last + apart));
                }
                last = i;
            }
        }
        exact.removeAll(content);
        return new QueryWords(content, function, exact, pairs);
    }

    private static void collect(Query query, List<String> words, Set<String> exact) {
        switch (query) {
            case Query.Word(String text) -> {
                List<String> typed = FoldedWords.of(text);
                (FoldedWords.areFigures(typed) ? exact : words).addAll(typed);
            }
            case Query.Exact(String text) ->
                    exact.addAll(FoldedWords.content(FoldedWords.of(text)));
            case Query.Printed(String text, Letters _) ->
                    exact.addAll(FoldedWords.content(FoldedWords.of(text)));
            case Query.Phrase(String text, int _) ->
                    exact.addAll(FoldedWords.content(FoldedWords.of(text)));
            case Query.And(List<Query> parts) -> parts.forEach(part -> collect(part, words, exact));
            case Query.Or(List<Query> parts) -> parts.forEach(part -> collect(part, words, exact));
            case Query.In(Field _, Query _) -> {}
            case Query.All _, Query.Prefix _, Query.Fuzzy _, Query.Between _, Query.Not _ -> {}
        }
    }

    boolean isEmpty() {
        return content.isEmpty() && exact.isEmpty();
    }
}
