package org.communiques.vocabulary;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What an office is called together with the country that it serves. Facts say it in French, « ministre des
/// Affaires étrangères du Japon »; readers of English read « foreign minister of Japan ».
///
/// Immutable.
public final class HeldOffices {
    private static final String OF_THE_REPUBLIC = " de la République";

    private final Vocabulary vocabulary;
    private final Map<String, Named> english = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    /// By country, its name behind an office.
    private final Map<String, String> genitives = new HashMap<>();

    /// @param mark behind the country, where one name is that of two values
    private record Named(String name, String mark) {}

    private HeldOffices(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static HeldOffices of(Vocabulary vocabulary) {
        HeldOffices held = new HeldOffices(vocabulary);
        vocabulary.offices().values().forEach(office -> held.add(office.names()));
        vocabulary.countries().keySet().forEach(code -> held.add(code));
        return held;
    }

    /// A woman's office has a name of its own in French, so that the two are two values: in English they need
    /// to be told apart as well.
    private void add(Office.Names names) {
        String man = bare(names.masculine().in(Locale.FRENCH));
        String woman = bare(names.feminine().in(Locale.FRENCH));
        english.putIfAbsent(man, new Named(names.masculine().in(Locale.ENGLISH), ""));
        if (!man.equals(woman)) {
            english.putIfAbsent(woman, new Named(names.feminine().in(Locale.ENGLISH), " (woman)"));
        }
    }

    /// « Président de la République » serves a country, which is named behind it.
    private static String bare(String label) {
        return label.replace(OF_THE_REPUBLIC, "");
    }

    private void add(String country) {
        String genitive = FrenchCountry.of(vocabulary.countryLabel(country, Locale.FRENCH));
        genitives.put(country, genitive);
        countries.put(genitive, country);
    }

    /// The words that facts have for an office held.
    ///
    /// @param label what the office is called in French
    /// @param of the country that it serves, or an organisation, which its label names
    public String french(String label, String of) {
        String genitive = genitives.get(of);
        return genitive == null ? label : bare(label) + " " + genitive;
    }

    /// Those words in another language, as far as the lists have them: titles that one office alone has, and words
    /// that a text printed, stay as they are.
    ///
    /// @param held as [#french] says it
    public String label(String held, Locale locale) {
        return locale.getLanguage().equals("en") ? english(held).orElse(held) : held;
    }

    private Optional<String> english(String held) {
        for (int space = held.indexOf(' '); space > 0; space = held.indexOf(' ', space + 1)) {
            Named office = english.get(held.substring(0, space));
            String country = countries.get(held.substring(space + 1));
            if (office != null && country != null) {
                String name = vocabulary.countryLabel(country, Locale.ENGLISH);
                return Optional.of(
                        office.name() + " of " + EnglishCountry.withArticle(name) + office.mark());
            }
        }
        return Optional.ofNullable(english.get(held)).map(office -> office.name() + office.mark());
    }
}
