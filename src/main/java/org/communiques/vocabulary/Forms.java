package org.communiques.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The ways to write something.
///
/// @param byLanguage by ISO 639 code (`fr`, `en`, `ja`), each as printed
public record Forms(Map<String, List<String>> byLanguage) {
    /// No way at all.
    public static final Forms NONE = new Forms(Map.of());

    public Forms {
        byLanguage = Map.copyOf(byLanguage);
    }

    /// None for a language that is not listed.
    public List<String> in(String language) {
        return byLanguage.getOrDefault(language, List.of());
    }

    /// The first in this language, or else in English, or else in French, or else in any, by code.
    Optional<String> first(Locale locale) {
        return Stream.concat(
                        Stream.of(locale.getLanguage(), "en", "fr"),
                        byLanguage.keySet().stream().sorted())
                .flatMap(language -> in(language).stream())
                .findFirst();
    }
}
