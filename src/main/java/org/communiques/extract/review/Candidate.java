package org.communiques.extract.review;

import java.util.List;
import org.communiques.extract.person.Similarity;
import org.communiques.vocabulary.Person;
import org.communiques.vocabulary.PersonName;
import org.communiques.vocabulary.Tokenizer;
import org.jspecify.annotations.Nullable;

/// Somebody with whom another may be one.
///
/// @param surname folded, without blanks
/// @param given folded, without blanks; empty when unknown
/// @param offices held at any time, or printed beside the name
record Candidate(String id, String surname, String given, List<HeldOffice> offices) {
    static final String LIKE_NAME = "like-name";
    static final String SAME_OFFICE = "same-surname-and-office";

    /// Shorter names differ too easily by a letter or two.
    private static final int LONG_NAME = 9;

    static Candidate of(Person person) {
        List<HeldOffice> held = person.tenures().stream().map(HeldOffice::of).toList();
        return of(person.id(), person.parts(), held);
    }

    static Candidate of(String id, PersonName name, List<HeldOffice> offices) {
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
        return surname.equals(other.surname) && sharesOffice(other) ? SAME_OFFICE : null;
    }

    /// One surname says little: « le ministre WANG » is no other WANG, who never held that office.
    private boolean sharesOffice(Candidate other) {
        return offices.stream().anyMatch(office -> other.offices.stream().anyMatch(office::mayBe));
    }

    private static boolean isLike(String letters, Candidate other) {
        return letters.length() >= LONG_NAME
                && (Similarity.near(letters, other.surname + other.given)
                        || Similarity.near(letters, other.given + other.surname));
    }
}
