package org.communiques.web;

import java.util.List;
import org.communiques.search.SearchResult;

/// What was left out of a question, or read otherwise than written.
record NoticesView(List<String> said) {
    static NoticesView of(SearchResult result, ValueLabels labels, Words words) {
        ReadersNotices notices = new ReadersNotices(labels, words);
        return new NoticesView(result.notices().stream().map(notices::say).toList());
    }
}
