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
    Labels labels(Words words) {
        return new Labels(vocabulary, words.locale());
    }
}
