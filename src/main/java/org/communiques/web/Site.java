package org.communiques.web;

import java.time.Clock;
import org.communiques.search.SearchEngine;
import org.communiques.vocabulary.Vocabulary;

/// What every handler works with.
record Site(
        SearchEngine engine,
        Vocabulary vocabulary,
        Messages messages,
        Templates templates,
        Assets assets,
        Clock clock) {
    ValueLabels labels(Words words) {
        return new ValueLabels(vocabulary, words.locale());
    }
}
