package org.communiques.web;

import java.util.ArrayList;
import java.util.List;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;

/// What was left out of a question, or read otherwise than written.
record NoticesView(List<String> said) {
    static NoticesView of(
            SearchParameters parameters, SearchResult result, ValueLabels labels, Words words) {
        ReadersNotices notices = new ReadersNotices(labels, words);
        List<String> said = new ArrayList<>();
        result.notices().forEach(notice -> said.add(notices.say(notice)));
        int page = parameters.paging().page();
        long pages = PagingView.pages(result);
        if (page > pages && result.total() > 0) {
            said.add(words.say("results.beyond", page, pages));
        }
        return new NoticesView(said);
    }
}
