package org.communiques.extract.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communiques.extract.person.Similarity;
import org.communiques.vocabulary.Folding;
import org.communiques.vocabulary.Person;
import org.communiques.vocabulary.PersonName;
import org.communiques.vocabulary.Tokenizer;
import org.jspecify.annotations.Nullable;

/// Somebody with whom another may be one.
///
/// @param surname folded, without blanks
/// @param given folded, without blanks; empty when unknown
/// @param offices folded, in words
record Candidate(String id, String surname, String given, Set<String> offices) {
    static final String LIKE_NAME = "like-name";
    static final String SAME_OFFICE = "same-surname-and-office";

    /// Shorter names differ too easily by a letter or two.
    private static final int LONG_NAME = 9;

    static Candidate of(Person person) {
        return of(
                person.id(),
                person.parts(),
                person.tenures().stream()
                        .map(tenure -> tenure.title())
                        .filter(title -> title != null)
                        .map(Folding::fold)
                        .collect(Collectors.toSet()));
    }

    static Candidate of(ReviewedName name) {
        Set<String> offices =
                name.office() == null ? Set.of() : Set.of(Folding.fold(name.office()));
        return of(name.id(), PersonName.of(name.name()), offices);
    }

    private static Candidate of(String id, PersonName name, Set<String> offices) {
        return new Candidate(id, letters(name.surname()), letters(name.given()), offices);
    }

    private static String letters(String name) {
        List<String> words = Tokenizer.words(name);
        return String.join("", words);
    }

    /// Why this may be the other; null when nothing speaks for it.
    @Nullable String likeness(Candidate other) {
        if (isLike(surname + given, other)) {
            return LIKE_NAME;
        }
        boolean oneWithoutGiven = given.isEmpty() || other.given.isEmpty();
        boolean sameOffice = offices.stream().anyMatch(other.offices::contains);
        return surname.equals(other.surname) && (oneWithoutGiven || sameOffice)
                ? SAME_OFFICE
                : null;
    }

    private static boolean isLike(String letters, Candidate other) {
        return letters.length() >= LONG_NAME
                && (Similarity.near(letters, other.surname + other.given)
                        || Similarity.near(letters, other.given + other.surname));
    }
}
