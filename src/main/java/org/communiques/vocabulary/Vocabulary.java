package org.communiques.vocabulary;

import com.ibm.icu.util.ULocale;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The controlled lists, by code, in the order of their files; and what a code is called.
///
/// Each list is read at its first use. Safe for use by several threads.
public final class Vocabulary {
    private final Lazy<Map<String, Person>> ministers;
    private final Lazy<Map<String, Office>> offices;
    private final Lazy<Map<String, Country>> countries;
    private final Lazy<Map<String, Organisation>> organisations;
    private final Lazy<Map<String, Theme>> themes;
    private final Lazy<Map<String, Kind>> kinds;

    private Vocabulary(@Nullable Path folder) {
        ministers = list("ministers.yaml", "id", folder, Readers::person);
        offices = list("offices.yaml", "code", folder, Readers::office);
        countries = list("countries.yaml", "code", folder, Readers::country);
        organisations = list("organisations.yaml", "code", folder, Readers::organisation);
        themes = list("themes.yaml", "code", folder, Readers::theme);
        kinds = list("kinds.yaml", "code", folder, Readers::kind);
    }

    /// The lists shipped with the program.
    public static Vocabulary load() {
        return new Vocabulary(null);
    }

    /// The shipped lists with the user's merged over them: files of the same names, any of which may be
    /// absent.
    public static Vocabulary load(Path userFolder) {
        return new Vocabulary(userFolder);
    }

    private static <T> Lazy<Map<String, T>> list(
            String file, String key, @Nullable Path folder, Function<JsonNode, T> reader) {
        return new Lazy<>(() -> {
            Map<String, T> list = new LinkedHashMap<>();
            for (JsonNode node : YamlFile.entries(file, key, folder)) {
                list.put(YamlFile.required(node, key), reader.apply(node));
            }
            return Collections.unmodifiableMap(list);
        });
    }

    /// Reads every list now, so that an error in a file is met at once and not at the first use of it.
    public void readAll() {
        ministers();
        offices();
        countries();
        organisations();
        themes();
        kinds();
    }

    /// Kinds of event or text, in the order in which an opening is searched for them.
    public Map<String, Kind> kinds() {
        return kinds.get();
    }

    /// People by id.
    public Map<String, Person> ministers() {
        return ministers.get();
    }

    public Map<String, Office> offices() {
        return offices.get();
    }

    /// Countries and territories by ISO 3166 alpha-2 code.
    public Map<String, Country> countries() {
        return countries.get();
    }

    public Map<String, Organisation> organisations() {
        return organisations.get();
    }

    public Map<String, Theme> themes() {
        return themes.get();
    }

    /// The canonical name of a person; an id unknown here as words in capitals, which is the best one
    /// can do.
    public String ministerLabel(String id) {
        Person person = ministers().get(id);
        return person == null ? id.replace('-', ' ').toUpperCase(Locale.ROOT) : person.name();
    }

    /// The name of a country, from CLDR; the code itself when CLDR knows none.
    public String countryLabel(String code, Locale locale) {
        return ULocale.getDisplayCountry("und-" + code, ULocale.forLocale(locale));
    }

    /// The name of a language, from CLDR.
    public String languageLabel(String code, Locale locale) {
        return ULocale.getDisplayLanguage(code, ULocale.forLocale(locale));
    }

    public String organisationLabel(String code, Locale locale) {
        Organisation organisation = organisations().get(code);
        return organisation == null ? code : organisation.labels().in(locale);
    }

    public String themeLabel(String code, Locale locale) {
        Theme theme = themes().get(code);
        return theme == null ? code : theme.labels().in(locale);
    }

    /// The name of a kind of event, by its public code.
    public String kindLabel(String code, Locale locale) {
        Kind kind = kinds.get().get(code);
        return kind == null ? code : kind.labels().in(locale);
    }

    /// The name of an office, for a man (`m`) or a woman (`f`).
    public String officeLabel(String code, @Nullable String gender, Locale locale) {
        Office office = offices().get(code);
        if (office == null) {
            return code;
        }
        Office.Names names = office.names();
        return ("f".equals(gender) ? names.feminine() : names.masculine()).in(locale);
    }
}
