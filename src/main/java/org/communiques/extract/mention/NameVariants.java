package org.communiques.extract.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communiques.vocabulary.Tokenizer;

/// How a language inflects the name of a country or its adjective: what the vocabulary need not list.
final class NameVariants {
    private static final List<String> GERMAN_ENDINGS = List.of("", "e", "er", "es", "en", "em");

    private NameVariants() {}

    /// A name in folded words: « Japan »; « Vereinigte Staaten », « Vereinigten Staaten », « Japans ».
    static Set<List<String>> ofName(String name, String language) {
        List<String> words = Tokenizer.words(name);
        if (words.isEmpty()) {
            return Set.of();
        }
        return switch (language) {
            case "de" -> german(words);
            default -> Set.of(words);
        };
    }

    /// An adjective: in German a stem that takes endings, in English the name of a people too.
    static List<String> ofAdjective(String adjective, String language) {
        return switch (language) {
            case "en" -> List.of(adjective, adjective + "s");
            case "de" -> GERMAN_ENDINGS.stream().map(ending -> adjective + ending).toList();
            default -> List.of(adjective);
        };
    }

    private static Set<List<String>> german(List<String> words) {
        Set<List<String>> variants = new LinkedHashSet<>();
        List<String> declined = declined(words);
        for (List<String> form : List.of(words, declined)) {
            variants.add(form);
            if (!form.getLast().matches(".*[sxz]")) {
                variants.add(withEnding(form, "s"));
            }
            if (form.getLast().endsWith("e")) {
                variants.add(withEnding(form, "n"));
            }
        }
        return variants;
    }

    /// « in der Demokratischen Republik Kongo », « im Vereinigten Königreich »: adjectives before the last word.
    private static List<String> declined(List<String> words) {
        List<String> declined = new ArrayList<>(words);
        for (int i = 0; i < words.size() - 1; i++) {
            String stem = words.get(i).replaceFirst("e[rs]?$", "");
            if (stem.length() > 3 && !stem.equals(words.get(i))) {
                declined.set(i, stem + "en");
            }
        }
        return declined;
    }

    private static List<String> withEnding(List<String> words, String ending) {
        List<String> variant = new ArrayList<>(words);
        variant.set(variant.size() - 1, variant.getLast() + ending);
        return variant;
    }
}
