package org.communiques.lucene;

/// A word as a text of some language prints it, in the forms in which words are compared.
///
/// @param folded the word itself, whatever its accents and case
/// @param stem its stem behind its language's mark
/// @param inflected whether the stem is another word
record KnownWord(String folded, String stem, boolean inflected) {
    static KnownWord of(String printed, Language language) {
        String folded = WordScanner.fold(printed);
        String stem = language.stem(folded);
        return new KnownWord(folded, language.mark() + stem, !stem.equals(folded));
    }
}
