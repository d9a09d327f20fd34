package org.communiques.vocabulary;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.communiques.yaml.Fields;

/// Reads what a list gives language by language.
final class ByLanguage {
    private static final Set<String> LANGUAGES = Set.of(ULocale.getISOLanguages());
    private static final Set<String> GENDERS = Set.of("m", "f");

    private ByLanguage() {}

    /// Ways to write something; none when the field is absent.
    static Forms forms(Fields fields, String name) {
        return forms(fields, name, ByLanguage::withWords);
    }

    /// What has no word stands in no text.
    private static String withWords(String form) {
        if (Tokenizer.tokenize(form).stream()
                .allMatch(token -> token.shape() == Token.Shape.MARK)) {
            throw new IllegalArgumentException(
                    "'" + form + "' has no word: write what texts print, or leave it out");
        }
        return form;
    }

    /// @param check refuses, by an [IllegalArgumentException], what cannot be one of them
    static Forms forms(Fields fields, String name, UnaryOperator<String> check) {
        Fields languages = languages(fields, name);
        Map<String, List<String>> byLanguage = new HashMap<>();
        for (String language : languages.names()) {
            byLanguage.put(checked(languages, language), languages.list(language, check));
        }
        return new Forms(byLanguage);
    }

    /// Labels, of which there must be one; of a label by gender, the one for `gender`.
    static Labels labels(Fields fields, String name, String gender) {
        Fields languages = languages(fields, name);
        Map<String, String> byLanguage = new HashMap<>();
        for (String language : languages.names()) {
            byLanguage.put(checked(languages, language), label(languages, language, gender));
        }
        if (byLanguage.isEmpty()) {
            throw fields.wrong(name, "it is missing: give one by language: {fr: …, en: …}");
        }
        return new Labels(byLanguage);
    }

    private static String label(Fields languages, String language, String gender) {
        return languages.node().path(language).isObject()
                ? languages.inside(language, GENDERS).required(gender)
                : languages.required(language);
    }

    private static Fields languages(Fields fields, String name) {
        if (fields.has(name) && !fields.node().path(name).isObject()) {
            throw fields.wrong(name, "give it by language: {fr: …, en: …}");
        }
        return fields.inside(name);
    }

    private static String checked(Fields languages, String language) {
        if (!LANGUAGES.contains(language)) {
            throw languages.wrong(
                    language, "there is no such language: write its code, such as fr or en");
        }
        return language;
    }
}
