package org.communiques.extract.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.communiques.vocabulary.Person;
import org.communiques.vocabulary.Tenure;
import org.jspecify.annotations.Nullable;

/// Whom a letter addresses by the given name alone: « Cher Jean-Yves ».
public final class Addressees {
    /// Who writes so to a minister is one, and writes to a counterpart.
    private static final Set<String> OFFICES =
            Set.of("foreign-minister", "head-of-government", "president", "head-of-state");

    private final People people;
    private final @Nullable LocalDate day;
    private final Set<String> countries;

    /// @param day on which offices are looked up; null when unknown
    /// @param countries that the text names
    public Addressees(People people, @Nullable LocalDate day, Set<String> countries) {
        this.people = people;
        this.day = day;
        this.countries = countries;
    }

    /// The one who on the day speaks for a country that the letter names and bears this given name; null when nobody
    /// does, or several.
    @Nullable Identity of(NameMention mention) {
        List<String> words = List.copyOf(Identifier.words(mention.span()));
        if (day == null || words.isEmpty()) {
            return null;
        }
        List<Person> addressed =
                people.withWord(words.getFirst()).stream()
                        .filter(person -> isGiven(words, person) && speaks(person, day))
                        .toList();
        return addressed.size() == 1
                ? Identity.of(addressed.getFirst(), "addressed-by-given-name")
                : null;
    }

    private boolean isGiven(List<String> words, Person person) {
        return people.written(person).stream().anyMatch(name -> name.given().containsAll(words));
    }

    private boolean speaks(Person person, LocalDate on) {
        return person.tenuresOn(on).stream().anyMatch(this::isHeldForOneNamed);
    }

    private boolean isHeldForOneNamed(Tenure tenure) {
        return OFFICES.contains(tenure.office()) && countries.contains(tenure.of());
    }
}
