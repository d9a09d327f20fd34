package org.communiques.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The authority for one person: who it is, whatever a text prints.
///
/// @param id such as `iwaya-takeshi`: surname, then given name
/// @param name canonical form: SURNAME in capitals, in the person's own order
/// @param country ISO 3166 alpha-2 code of the nationality
/// @param gender `m` or `f`; null when unknown
/// @param variants other ways to write the name
/// @param tenures offices held, oldest first
public record Person(
        String id,
        String name,
        @Nullable String country,
        @Nullable String gender,
        List<String> variants,
        List<Tenure> tenures) {
    public Person {
        variants = List.copyOf(variants);
        tenures = List.copyOf(tenures);
    }

    /// By the identifier alone, which no other has: names and offices are many.
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /// Surname and given name, as the canonical form shows them.
    public PersonName parts() {
        return PersonName.of(name);
    }

    /// The canonical form, then the variants.
    public Stream<String> aliases() {
        return Stream.concat(Stream.of(name), variants.stream());
    }

    /// The offices held on a day, in the order of the file.
    public List<Tenure> tenuresOn(LocalDate day) {
        List<Tenure> held = new ArrayList<>(1);
        for (Tenure tenure : tenures) {
            if (tenure.covers(day)) {
                held.add(tenure);
            }
        }
        return held;
    }
}
