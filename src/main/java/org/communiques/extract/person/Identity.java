package org.communiques.extract.person;

import java.time.LocalDate;
import org.communiques.vocabulary.Person;
import org.communiques.vocabulary.PersonName;
import org.jspecify.annotations.Nullable;

/// Whom a name means, and by which rule that was concluded.
///
/// @param person the authority; null for a person that the vocabulary does not know
public record Identity(String id, String name, @Nullable Person person, String rule) {
    static Identity of(Person person, String rule) {
        return new Identity(person.id(), person.name(), person, rule);
    }

    static Identity stranger(PersonName name, String canonical) {
        return new Identity(name.slug(), canonical, null, "name-with-office");
    }

    /// The country in whose office the person is on this day; null for another's or an organisation's.
    public @Nullable String countryServed(@Nullable LocalDate day) {
        if (person == null || day == null || person.country() == null) {
            return null;
        }
        boolean serves =
                person.tenuresOn(day).stream()
                        .anyMatch(tenure -> tenure.of().equals(person.country()));
        return serves ? person.country() : null;
    }
}
