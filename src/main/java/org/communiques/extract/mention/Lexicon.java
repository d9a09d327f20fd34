package org.communiques.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communiques.vocabulary.Country;
import org.communiques.vocabulary.NameIndex;
import org.communiques.vocabulary.Office;
import org.communiques.vocabulary.Organisation;
import org.communiques.vocabulary.Tokenizer;
import org.communiques.vocabulary.Vocabulary;

/// The names of countries, organisations and offices as one language writes them, ready to be found.
public final class Lexicon {
    private static final List<String> LANGUAGES = List.of("fr", "en", "de", "it");

    private static final int SOME = 1024;

    private final NameIndex<CountryName> countries = new NameIndex<>();
    private final NameIndex<Organisation> organisations = new NameIndex<>(SOME);
    private final NameIndex<OfficeTitle> offices = new NameIndex<>(SOME);

    /// What a name says of a country.
    ///
    record CountryName(String code, Form form, PrintedName printed, boolean ambiguous) {
        enum Form {
            NAME,
            ADJECTIVE,
            PREFIX,
            PLACE,
            /// A longer expression in which a name does not mean the country.
            NOT
        }
    }

    /// A way to style the holder of an office.
    ///
    /// @param of the one country in which it means this office; empty for all
    public record OfficeTitle(Office office, String of) {}

    public Lexicon(Vocabulary vocabulary, String language) {
        vocabulary.countries().values().forEach(country -> add(country, vocabulary, language));
        vocabulary.countries().values().forEach(this::addPlaces);
        vocabulary.organisations().values().forEach(organisation -> add(organisation, language));
        vocabulary.offices().values().forEach(office -> add(office, language));
    }

    private void add(Organisation organisation, String language) {
        organisation.names().in(language).forEach(name -> organisations.add(name, organisation));
        organisation
                .adjectives()
                .in(language)
                .forEach(name -> organisations.add(name, organisation));
        if (!language.equals("en")) {
            organisation.names().in("en").forEach(name -> organisations.add(name, organisation));
        }
    }

    private void add(Office office, String language) {
        office.names()
                .titles()
                .in(language)
                .forEach(title -> offices.add(title, new OfficeTitle(office, "")));
        office.titlesOf()
                .forEach((country, forms) ->
                        forms.in(language)
                                .forEach(title ->
                                        offices.add(title, new OfficeTitle(office, country))));
    }

    NameIndex<CountryName> countries() {
        return countries;
    }

    NameIndex<Organisation> organisations() {
        return organisations;
    }

    NameIndex<OfficeTitle> offices() {
        return offices;
    }

    private void add(Country country, Vocabulary vocabulary, String language) {
        String common = vocabulary.countryLabel(country.code(), Locale.of(language));
        List<String> names = new ArrayList<>(country.spoken().names().in(language));
        names.add(common);
        addNames(country, names, language);
        addAdjectives(country, country.spoken().demonyms().in(language), language);
        add(country, country.spoken().prefixes().in(language), CountryName.Form.PREFIX);
        add(country, country.located().capital().in(language), CountryName.Form.PLACE);
        add(country, country.located().places().in(language), CountryName.Form.PLACE);
        add(country, country.notIn(), CountryName.Form.NOT);
    }

    private void addNames(Country country, List<String> names, String language) {
        for (String name : names) {
            CountryName meaning = meaning(country, name, CountryName.Form.NAME);
            NameVariants.ofName(name, language).forEach(words -> countries.add(words, meaning));
        }
    }

    private void addAdjectives(Country country, List<String> adjectives, String language) {
        for (String adjective : adjectives) {
            CountryName meaning = meaning(country, adjective, CountryName.Form.ADJECTIVE);
            NameVariants.ofAdjective(adjective, language)
                    .forEach(form -> countries.add(form, meaning));
        }
    }

    /// A city is often written in another language's way: « Perth » in every one, « Kyiv » in French.
    private void addPlaces(Country country) {
        for (String language : LANGUAGES) {
            add(country, country.located().capital().in(language), CountryName.Form.PLACE);
            add(country, country.located().places().in(language), CountryName.Form.PLACE);
        }
    }

    private void add(Country country, List<String> names, CountryName.Form form) {
        for (String name : names) {
            if (!Tokenizer.words(name).isEmpty()) {
                countries.add(name, meaning(country, name, form));
            }
        }
    }

    private static CountryName meaning(Country country, String name, CountryName.Form form) {
        boolean ambiguous = country.ambiguous().contains(name);
        return new CountryName(country.code(), form, PrintedName.of(name), ambiguous);
    }
}
