package org.communiques.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;

/// What an index has of a word when it is read for recall.
///
/// @param exact the word itself, whether the index has it or not
/// @param others its stem in each language, and the stem as a word where that is its own stem: those of them
///     that some text has, for most stand nowhere
/// @param documents that have the word itself
/// @param most documents that have it in its most frequent inflection
record RecallTerms(Term exact, List<Term> others, int documents, int most) {
    /// Words whose terms are remembered: each query asks for those of its words several times over.
    private static final int REMEMBERED = 5_000;

    private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

    /// All terms that recall asks an index for, the word itself among them.
    static Set<String> texts(String word) {
        Set<String> known = KNOWN.get(word);
        if (known == null) {
            known = find(word);
            if (KNOWN.size() < REMEMBERED) {
                KNOWN.put(word, known);
            }
        }
        return known;
    }

    private static Set<String> find(String word) {
        Set<String> terms = new LinkedHashSet<>();
        terms.add(word);
        for (Language language : Language.ALL) {
            String stem = language.stem(word);
            terms.add(language.mark() + stem);
            if (language.stem(stem).equals(stem)) {
                terms.add(stem);
            }
        }
        return Set.copyOf(terms);
    }
}
