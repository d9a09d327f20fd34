package org.communiques.vocabulary;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The controlled lists, by code, in the order of their files; and what a code is called.
///
/// Safe for use by several threads.
public final class Vocabulary {
    private static final List<String> FILES =
            List.of(
                    "countries.yaml",
                    "kinds.yaml",
                    "ministers.yaml",
                    "offices.yaml",
                    "organisations.yaml",
                    "themes.yaml");

    private final Lazy<Map<String, Person>> ministers;
    private final Lazy<Map<String, Office>> offices;
    private final Lazy<Map<String, Country>> countries;
    private final Lazy<Map<String, Organisation>> organisations;
    private final Lazy<Map<String, Theme>> themes;
    private final Lazy<Map<String, Kind>> kinds;
    private final Lazy<HeldOffices> heldOffices = new Lazy<>(() -> HeldOffices.of(this));

    private Vocabulary(@Nullable Path folder, UnaryOperator<String> ruleCheck) {
        ministers = list("ministers.yaml", "id", folder, people(folder)::read);
        offices = list("offices.yaml", "code", folder, Readers::office);
        countries = list("countries.yaml", "code", folder, Readers::country);
        organisations = list("organisations.yaml", "code", folder, Readers::organisation);
        themes = list("themes.yaml", "code", folder, node -> Readers.theme(node, ruleCheck));
        kinds = list("kinds.yaml", "code", folder, Readers::kind);
    }

    /// The lists shipped with the program, each read at its first use.
    public static Vocabulary load() {
        return new Vocabulary(null, UnaryOperator.identity());
    }

    /// The shipped lists with the user's merged over them: files of the same names, any of which may be
    /// absent. All are read at once, so that an error in one is met before anything is done.
    ///
    /// @param ruleCheck refuses, by an [IllegalArgumentException], a theme's rule that cannot be read whole
    /// @throws IllegalArgumentException when a file is not such a list: which file, which line, which entry and field,
    ///     and what to do
    public static Vocabulary load(Path userFolder, Consumer<String> ruleCheck) {
        refuseOtherLists(userFolder);
        Vocabulary vocabulary =
                new Vocabulary(
                        userFolder,
                        rule -> {
                            ruleCheck.accept(rule);
                            return rule;
                        });
        vocabulary.readAll();
        return vocabulary;
    }

    /// What the shipped people name is tested, so that nothing else need be read for them.
    private PersonReader people(@Nullable Path folder) {
        return folder == null
                ? PersonReader.TRUSTING
                : new PersonReader(
                        code -> offices().containsKey(code),
                        code -> countries().containsKey(code),
                        code -> organisations().containsKey(code));
    }

    private static <T> Lazy<Map<String, T>> list(
            String file, String key, @Nullable Path folder, Function<JsonNode, T> reader) {
        return new Lazy<>(() -> new ListFile(file, key).read(folder, reader));
    }

    /// A list of another name would not be read at all.
    private static void refuseOtherLists(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted()
                    .filter(file -> file.toString().matches("(?i).*\\.ya?ml"))
                    .filter(file -> !FILES.contains(file.getFileName().toString()))
                    .findFirst()
                    .ifPresent(file -> {
                        throw new IllegalArgumentException(
                                file
                                        + ": there is no such list; it may be one of "
                                        + String.join(", ", FILES));
                    });
        } catch (IOException e) {
            throw new IllegalArgumentException(folder + " cannot be listed: " + e.getMessage(), e);
        }
    }

    private void readAll() {
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

    /// Offices by code.
    public Map<String, Office> offices() {
        return offices.get();
    }

    /// What offices are called together with whom they serve.
    public HeldOffices heldOffices() {
        return heldOffices.get();
    }

    /// Countries and territories by ISO 3166 alpha-2 code.
    public Map<String, Country> countries() {
        return countries.get();
    }

    /// Organisations by code.
    public Map<String, Organisation> organisations() {
        return organisations.get();
    }

    /// Themes by code.
    public Map<String, Theme> themes() {
        return themes.get();
    }

    /// The canonical name of a person; an id unknown here as words in capitals, which is the best one
    /// can do.
    public String ministerLabel(String id) {
        Person person = ministers().get(id);
        return person == null ? id.replace('-', ' ').toUpperCase(Locale.ROOT) : person.name();
    }

    /// The name of a country, from CLDR; of one that CLDR lacks, the first that its entry has in this language, or
    /// else in English, or else in French, or else in any; the code itself where it has none.
    public String countryLabel(String code, Locale locale) {
        String name = ULocale.getDisplayCountry("und-" + code, ULocale.forLocale(locale));
        Country own = name.equals(code) ? countries().get(code) : null;
        return own == null ? name : own.spoken().names().first(locale).orElse(code);
    }

    /// The name of a language, from CLDR.
    public String languageLabel(String code, Locale locale) {
        return ULocale.getDisplayLanguage(code, ULocale.forLocale(locale));
    }

    /// The name of an organisation; the code itself where nobody lists it.
    public String organisationLabel(String code, Locale locale) {
        Organisation organisation = organisations().get(code);
        return organisation == null ? code : organisation.labels().in(locale);
    }

    /// The name of a theme; the code itself where nobody lists it.
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
