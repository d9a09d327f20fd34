package org.communiques.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a person who edits the lists is told when one is wrong: which file, line, entry and field, and what to do.
class VocabularyFilesTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ministers     | {id: doe-jane}                                              | , line 2: in 'doe-jane', name: it is missing
                    ministers     | {name: Jane DOE}                                            | , line 2: id: it is missing
                    ministers     | {id: doe-jane, nom: Jane DOE}                               | in 'doe-jane', nom: there is no such field; it may be one of country, gender
                    ministers     | {id: doe-jane, name: [Jane, DOE]}                           | name: give one value
                    ministers     | {id: doe-jane, name: Jane DOE, gender: w}                   | gender: give m or f, not 'w'
                    ministers     | {id: doe-jane, name: Jane DOE, country: FRA}                | country: 'FRA' is no country: give
                    ministers     | {id: doe-jane, name: J D, offices: foreign-minister}        | offices: give a list
                    ministers     | {id: doe-jane, name: J D, offices: [foreign-minister]}      | offices: give fields
                    ministers     | {id: doe-jane, name: J D, offices: [{office: monarch}]}     | offices.of: it is missing
                    ministers     | {id: doe-jane, name: J D, offices: [{office: x, of: FR}]}   | offices.office: 'x' is no office: give
                    ministers     | {id: d, name: J D, offices: [{office: monarch, of: XX}]}    | offices.of: 'XX' is neither a country
                    ministers     | {id: d, name: J D, offices: [{office: monarch, of: FR, from: 2024-13}]} | offices.from: '2024-13' is no date: write it as 2024, 2024-05
                    ministers     | {id: d, name: J D, offices: [{office: monarch, of: FR, to: soon}]}      | offices.to: 'soon' is no date
                    ministers     | {id: d, name: J D, offices: [{office: monarch, of: FR, from: 2024, to: 2023}]} | offices.to: it ends before it begins
                    ministers     | {id: d, name: J D, name: K D}                               | , line 2: this is not YAML: Duplicate
                    offices       | {code: x}                                                   | in 'x', labels: it is missing: give one by language
                    offices       | {code: x, labels: {fr: {m: chef}}}                          | labels.fr.f: it is missing
                    offices       | {code: x, labels: {fr: X}, minister: perhaps}               | minister: give true or false
                    offices       | {code: x, labels: {fr: X}, titlesOf: {FR: chef}}            | titlesOf.FR: give it by language
                    countries     | {code: FRA}                                                 | code: 'FRA' is no country
                    countries     | {code: XZ, capital: {timezone: Europe/Paris}}               | capital.timezone: there is no such field; it may be one of name, timeZone
                    countries     | {code: XZ, capital: {timeZone: Europe/Pari}}                | capital.timeZone: 'Europe/Pari' is no time zone
                    countries     | {code: XZ, placeZones: {Europe/Pari: Pari}}                 | placeZones.Europe/Pari: 'Europe/Pari' is no time zone
                    countries     | {code: XZ, names: [Pari]}                                   | names: give it by language
                    countries     | {code: XZ, names: {french: Pari}}                           | names.french: there is no such language
                    organisations | {code: x, names: {fr: X}}                                   | in 'x', labels: it is missing
                    organisations | {code: x, labels: X}                                        | labels: give it by language
                    themes        | {code: x, labels: {fr: X}}                                  | in 'x', description: it is missing
                    themes        | {code: x, labels: {fr: X}, description: {fr: X}, rules: x}  | rules: there is no such field
                    themes        | {code: terrorisme, weights: {title: lots}}                  | weights.title: give a number
                    themes        | {code: terrorisme, ruleIn: {fr: [wrong]}}                   | in 'terrorisme', ruleIn.fr: wrong rule
                    themes        | {code: terrorisme, notIn: {fr: [bonne foi, …]}}             | in 'terrorisme', notIn.fr: '…' has no word: write what
                    countries     | {code: XZ, names: {fr: "-"}}                                | names.fr: '-' has no word
                    kinds         | {code: party, labels: {fr: X}}                              | code: 'party' is no kind of event
                    themes        | just words                                                  | , line 2: code: it is missing: each entry begins with
                    """)
    void saysWhatIsWrongAndWhatToDo(String list, String entry, String message) throws IOException {
        Path file = folder.resolve(list + ".yaml");
        Files.writeString(file, "# Ours\n- " + entry + "\n");
        assertThatThrownBy(this::load)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(message);
    }

    @Test
    void saysOnWhichLineWhatIsAddedToAShippedListIsWrong() throws IOException {
        Path file = folder.resolve("ministers.yaml");
        Files.writeString(
                file,
                """
                - id: doe-jane
                  name: Jane DOE
                - id: iwaya-takeshi
                  offices:
                    - {office: foreign-minister, of: JP, from: 2030}
                    - office: foreign-minister
                      of: JP
                      from: 2031-02-30
                """);
        assertThatThrownBy(this::load)
                .hasMessageStartingWith(
                        file
                                + ", line 8: in 'iwaya-takeshi', offices.from: '2031-02-30' is no date");
    }

    @Test
    void refusesAnEntryThatStandsTwice() throws IOException {
        Path file = folder.resolve("themes.yaml");
        Files.writeString(file, "- {code: terrorisme, rule: a}\n- {code: terrorisme, rule: b}\n");
        assertThatThrownBy(this::load)
                .hasMessageStartingWith(
                        file + ", line 2: code: 'terrorisme' stands twice in this file");
    }

    @Test
    void refusesAListThatIsNone() throws IOException {
        Files.writeString(folder.resolve("themes.yaml"), "code: terrorisme\n");
        assertThatThrownBy(this::load).hasMessageContaining("give a list of entries");
    }

    @Test
    void refusesAListOfAnotherName() throws IOException {
        Path file = Files.writeString(folder.resolve("minister.yaml"), "- {id: x, name: X}\n");
        assertThatThrownBy(this::load)
                .hasMessageStartingWith(file + ": there is no such list; it may be one of");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ruleIn:",
                "ruleIn: {fr: }",
                "ruleIn: {fr: ''}",
                "ruleIn: {fr: []}",
                "ruleIn: {}",
                "labels:",
                "description: {fr: }"
            })
    void leavesShippedWordsWhereAFieldIsEmpty(String field) throws IOException {
        Files.writeString(folder.resolve("themes.yaml"), "- code: terrorisme\n  " + field + "\n");
        assertThat(load().themes().get("terrorisme"))
                .isEqualTo(Vocabulary.load().themes().get("terrorisme"));
    }

    @Test
    void addsASingleWordToAShippedList() throws IOException {
        Files.writeString(
                folder.resolve("ministers.yaml"),
                "- id: macron-emmanuel\n  variants: Emmanuel MAKRON\n");
        assertThat(Objects.requireNonNull(load().ministers().get("macron-emmanuel")).aliases())
                .contains("Emmanuel MAKRON", "Emmanuel MACRON");
    }

    @Test
    void refusesAListWithAnotherEnding() throws IOException {
        Files.writeString(folder.resolve("themes.yaml"), "");
        Files.writeString(folder.resolve("themes.yml"), "- code: terrorisme\n");
        assertThatThrownBy(this::load)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("themes.yml: there is no such list; it may be one of");
    }

    @Test
    void readsAListThatSaysNothingYet() throws IOException {
        Files.writeString(folder.resolve("themes.yaml"), "# Ours, one day\n");
        assertThat(load().themes()).isEqualTo(Vocabulary.load().themes());
    }

    private Vocabulary load() {
        return Vocabulary.load(folder, VocabularyFilesTest::check);
    }

    /// CLDR has no name for it.
    @ParameterizedTest
    @CsvSource({"fr, Terre d’Émeraude", "en, Emerald Land", "de, Emerald Land"})
    void callsACountryOfOnesOwnByTheFirstOfItsNames(String language, String label)
            throws IOException {
        Files.writeString(
                folder.resolve("countries.yaml"),
                "- {code: XZ, names: {fr: [Terre d’Émeraude, Émeraude], en: [Emerald Land]}}");

        Vocabulary vocabulary = Vocabulary.load(folder, VocabularyFilesTest::check);

        assertThat(vocabulary.countryLabel("XZ", Locale.of(language))).isEqualTo(label);
        assertThat(vocabulary.countryLabel("XY", Locale.of(language))).isEqualTo("XY");
    }

    private static void check(String rule) {
        if (rule.equals("wrong")) {
            throw new IllegalArgumentException("wrong rule");
        }
    }
}
