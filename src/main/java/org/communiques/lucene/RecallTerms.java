package org.communiques.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;

/// The terms of the index that a word asks for when it is read for recall: itself, its stem in each
/// language, and the stem as a word where that is its own stem. The word itself comes first.
final class RecallTerms {
    private RecallTerms() {}

    static List<Term> of(String field, String word) {
        Set<String> terms = new LinkedHashSet<>();
        terms.add(word);
        for (Language language : Language.ALL) {
            String stem = language.stem(word);
            terms.add(language.mark() + stem);
            if (language.stem(stem).equals(stem)) {
                terms.add(stem);
            }
        }
        return terms.stream().map(term -> new Term(field, term)).toList();
    }
}
