package org.communiques.vocabulary;

import java.util.List;
import java.util.Map;

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
}
