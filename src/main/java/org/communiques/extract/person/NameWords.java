package org.communiques.extract.person;

import java.util.List;
import java.util.Set;
import org.communiques.vocabulary.PersonName;
import org.communiques.vocabulary.Tokenizer;

/// The folded words of a way to write a person's name.
record NameWords(List<String> surname, List<String> given) {
    /// @param name in canonical form: « Jean-Yves LE DRIAN »
    static NameWords of(String name) {
        PersonName parts = PersonName.of(name);
        return new NameWords(Tokenizer.words(parts.surname()), Tokenizer.words(parts.given()));
    }

    /// Whether all letters together are nearly those of these words, in either order.
    boolean isNear(Set<String> words, int least) {
        String letters = String.join("", words);
        if (letters.length() < least || given.isEmpty()) {
            return false;
        }
        String first = String.join("", given);
        String last = String.join("", surname);
        return Similarity.near(letters, first + last) || Similarity.near(letters, last + first);
    }
}
