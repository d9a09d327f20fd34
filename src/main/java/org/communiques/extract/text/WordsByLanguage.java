package org.communiques.extract.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Folded words by the language that they are words of, so that « war » is a verb in German texts alone.
public record WordsByLanguage(Map<String, Set<String>> sets) {
    /// Words as they are written in the code.
    ///
    /// @param lines the words of each language, as [Reading] names it, in one line
    public static WordsByLanguage of(Map<String, String> lines) {
        Map<String, Set<String>> sets = new HashMap<>();
        lines.forEach((language, words) -> sets.put(language, WordSet.of(words)));
        return new WordsByLanguage(Map.copyOf(sets));
    }

    /// None in a language without a line.
    public Set<String> in(String language) {
        return sets.getOrDefault(language, Set.of());
    }
}
