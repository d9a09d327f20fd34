package org.communiques.lucene;

import java.util.LinkedHashMap;
import java.util.Map;
import org.communiques.model.Communique;
import org.jspecify.annotations.Nullable;

/// The communiqués that answers showed lately, by document: first pages are asked for again and again. At
/// most [#MOST], and no long ones, so a few megabytes. Safe for use by many threads.
final class ReadCommuniques {
    private static final int MOST = 512;

    /// Characters of a body.
    private static final int LONGEST = 20_000;

    private final Map<Integer, Communique> byDocument =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, Communique> eldest) {
                    return size() > MOST;
                }
            };

    synchronized @Nullable Communique get(int doc) {
        return byDocument.get(doc);
    }

    void keep(int doc, Communique communique) {
        int length = communique.document().paragraphs().stream().mapToInt(String::length).sum();
        if (length <= LONGEST) {
            put(doc, communique);
        }
    }

    private synchronized void put(int doc, Communique communique) {
        byDocument.put(doc, communique);
    }
}
