package org.communiques.extract;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communiques.extract.Annotations.CountryMention;
import org.communiques.extract.MinisterExtractor.Appearance;
import org.jspecify.annotations.Nullable;

/// What countries and organisations a text is about.
final class Subjects {
    /// What stands between the countries of one enumeration.
    private static final Set<String> JOINERS =
            WordSet.of(
                    ", et and und e - – — de du des d' la le les l' the republique republic of der"
                            + " republik della repubblica");

    private static final int SEVERAL = 3;

    private Subjects() {}

    /// « Rencontre des ministres des Affaires étrangères du Japon, des États-Unis et de la République de Corée ».
    static boolean enumeratesCountries(Annotations annotations) {
        Mention<CountryMention> previous = null;
        Set<String> row = new HashSet<>();
        for (Mention<CountryMention> mention : annotations.countries()) {
            if (mention.passage().role() != Passage.Role.TITLE || mention.value().placeOnly()) {
                continue;
            }
            boolean joined =
                    previous == null
                            || mention.passage().hasOnly(JOINERS, previous.to(), mention.from());
            if (!joined) {
                row.clear();
            }
            row.add(mention.value().code());
            if (row.size() >= SEVERAL) {
                return true;
            }
            previous = mention;
        }
        return false;
    }

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
