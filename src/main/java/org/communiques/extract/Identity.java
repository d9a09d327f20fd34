package org.communiques.extract;

import org.communiques.vocabulary.Person;
import org.communiques.vocabulary.PersonName;
import org.jspecify.annotations.Nullable;

/// Whom a name means, and by which rule that was concluded.
///
/// @param person the authority; null for a person that the vocabulary does not know
record Identity(String id, String name, @Nullable Person person, String rule) {
    static Identity of(Person person, String rule) {
        return new Identity(person.id(), person.name(), person, rule);
    }

    static Identity stranger(PersonName name, String canonical) {
        return new Identity(name.slug(), canonical, null, "name-with-office");
    }

    PersonName parts() {
        return PersonName.of(name);
    }
}
