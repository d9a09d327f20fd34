package org.communiques.web;

import java.time.Clock;
import org.communiques.search.Paging;
import org.communiques.search.SearchEngine;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;
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

    /// The counts of a search, without its hits.
    SearchResult counts(SearchParameters parameters) {
        return engine.search(parameters.withPaging(new Paging(1, 0)).toRequest());
    }
}
