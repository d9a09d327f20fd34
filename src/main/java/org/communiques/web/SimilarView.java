package org.communiques.web;

import java.util.List;
import org.communiques.model.Communique;
import org.communiques.search.SearchEngine;

/// Communiqués like one, the most alike first: links that say title, language and day.
record SimilarView(String title, List<DatedLink> links) {
    private static final int MOST = 5;

    static SimilarView of(Communique communique, SearchEngine engine, Words words) {
        int asked = MOST + communique.lineage().versions().size();
        return new SimilarView(
                words.say("similar.title"),
                engine.similar(communique.id(), asked).stream()
                        .filter(like -> !LineageView.isVersion(like, communique))
                        .limit(MOST)
                        .map(like -> DatedLink.to(like, words))
                        .toList());
    }
}
