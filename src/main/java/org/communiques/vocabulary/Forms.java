package org.communiques.vocabulary;

import java.util.List;
import java.util.Map;

/// The ways to write something, by language (`fr`, `en`, `de`, `it`, `ja`).
public record Forms(Map<String, List<String>> byLanguage) {
    /// No way at all.
    public static final Forms NONE = new Forms(Map.of());

    public Forms {
        byLanguage = Map.copyOf(byLanguage);
    }

    public List<String> in(String language) {
        return byLanguage.getOrDefault(language, List.of());
    }
}
