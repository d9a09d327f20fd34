package org.communiques.web;

import java.time.LocalDate;
import java.util.List;
import org.communiques.model.Communique;
import org.communiques.search.SearchEngine;

/// Communiqués like one, the most alike first: links that say title, language and day.
record SimilarView(String title, List<LinkView> links) {
    private static final int MOST = 5;

    static SimilarView of(Communique communique, SearchEngine engine, Words words) {
        int asked = MOST + communique.lineage().versions().size();
        return new SimilarView(
                words.say("similar.title"),
                engine.similar(communique.id(), asked).stream()
                        .filter(like -> !LineageView.isVersion(like, communique))
                        .limit(MOST)
                        .map(like -> link(like, words))
                        .toList());
    }

    static LinkView link(Communique communique, Words words) {
        String title = communique.document().title();
        LocalDate date = communique.date();
        return new LinkView(
                Links.communique(communique.id()),
                title == null ? words.say("hit.untitled") : title,
                false,
                title == null ? null : communique.document().language(),
                date == null ? null : words.shortDate(date));
    }
}
