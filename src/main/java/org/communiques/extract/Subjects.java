package org.communiques.extract;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communiques.extract.mention.Annotations;
import org.communiques.extract.person.Appearance;
import org.jspecify.annotations.Nullable;

/// What countries and organisations a text is about.
final class Subjects {
    private Subjects() {}

    /// The countries named at all.
    static Set<String> codes(Annotations annotations) {
        Set<String> codes = new HashSet<>();
        annotations.countries().forEach(mention -> codes.add(mention.value().code()));
        return codes;
    }

    /// The countries named, in nouns or adjectives; and that of the first minister, whose doing the text tells, even
    /// when it takes the name of his country for granted.
    static Weights countries(
            Annotations annotations, List<Appearance> appearances, @Nullable LocalDate day) {
        Weights countries = new Weights();
        annotations.countries().stream()
                .filter(mention -> !mention.value().placeOnly())
                .forEach(mention ->
                        countries.add(
                                mention.value().code(),
                                mention.span(),
                                "countries",
                                "country-named"));
        if (!appearances.isEmpty()) {
            Appearance first = appearances.getFirst();
            String country = first.identity().countryServed(day);
            if (country != null) {
                countries.add(
                        country,
                        first.mentions().getFirst().span(),
                        "countries",
                        "country-of-minister");
            }
        }
        return countries;
    }

    static Weights organisations(Annotations annotations) {
        Weights organisations = new Weights();
        annotations
                .organisations()
                .forEach(mention ->
                        organisations.add(
                                mention.value().code(),
                                mention.span(),
                                "organisations",
                                "organisation-named"));
        return organisations;
    }
}
