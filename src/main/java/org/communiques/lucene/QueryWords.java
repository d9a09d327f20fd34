package org.communiques.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communiques.query.Field;
import org.communiques.query.Query;

/// The words of a query that are read for recall, in their order: what [Rescorer] looks at.
///
/// @param content those that say something
/// @param function those that do not, unless there is nothing else
/// @param pairs neighbouring content words
record QueryWords(Set<String> content, Set<String> function, List<Pair> pairs) {
    /// @param distance how far the second stands behind the first in the query
    record Pair(String first, String second, int distance) {}

    static QueryWords of(Query query) {
        List<String> words = new ArrayList<>();
        collect(query, words);
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
                    pairs.add(new Pair(words.get(last), words.get(i), i - last));
                }
                last = i;
            }
        }
        return new QueryWords(content, function, pairs);
    }

    private static void collect(Query query, List<String> words) {
        switch (query) {
            case Query.Word(String text) -> words.addAll(Words.of(text));
            case Query.And(List<Query> parts) -> parts.forEach(part -> collect(part, words));
            case Query.Or(List<Query> parts) -> parts.forEach(part -> collect(part, words));
            case Query.In(Field _, Query _) -> {}
            case Query.All _, Query.Exact _, Query.Printed _, Query.Phrase _, Query.Prefix _ -> {}
            case Query.Fuzzy _, Query.Between _, Query.Not _ -> {}
        }
    }

    boolean isEmpty() {
        return content.isEmpty();
    }
}
