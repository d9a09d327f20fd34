package org.communiques.search;

import java.util.List;
import java.util.Locale;
import org.communiques.vocabulary.Vocabulary;

/// What the values of a dimension are called. Safe for use by many threads.
@FunctionalInterface
public interface DimensionLabels {
    /// The name to show; the code itself for a value that has no other.
    String label(Dimension dimension, String code, Locale locale);

    /// Other names, in any language, by which a person may look for a value: « Angleterre » for the United Kingdom.
    default List<String> otherNames(Dimension dimension, String code) {
        return List.of();
    }

    /// As the controlled lists say, typeset; a code that they do not know stands for itself. People, publishers
    /// and their words are as they write themselves.
    static DimensionLabels of(Vocabulary vocabulary) {
        return new ListedLabels(vocabulary);
    }
}
