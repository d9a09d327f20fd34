package org.communiques.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.communiques.model.Communique;

/// Keys that communiqués are given after they have been added. Not safe for use by several threads.
///
/// Only the end of a run knows which text of a page rewritten in place is the current one, and so has the
/// page's own key. What an index stores of a communiqué is enough to make its document again.
final class Renames {
    private final Map<String, String> ids = new HashMap<>();

    void add(String from, String to) {
        if (!from.equals(to)) {
            ids.put(from, to);
        }
    }

    void apply(IndexWriter writer, DocumentMaker maker) throws IOException {
        if (ids.isEmpty()) {
            return;
        }
        Set<String> left = new HashSet<>();
        Set<String> taken = new HashSet<>();
        // Two may swap their keys: all are read from one state of the index.
        try (DirectoryReader before = DirectoryReader.open(writer)) {
            IndexSearcher searcher = new IndexSearcher(before);
            for (Map.Entry<String, String> rename : ids.entrySet()) {
                Optional<Communique> found = find(rename.getKey(), searcher);
                if (found.isPresent()) {
                    Communique renamed = found.get().withId(rename.getValue());
                    writer.updateDocument(term(renamed.id()), maker.make(renamed));
                    left.add(rename.getKey());
                    taken.add(renamed.id());
                }
            }
        }
        left.removeAll(taken);
        for (String id : left) {
            writer.deleteDocuments(term(id));
        }
    }

    private static Optional<Communique> find(String id, IndexSearcher searcher) throws IOException {
        ScoreDoc[] found = searcher.search(new TermQuery(term(id)), 1).scoreDocs;
        return found.length == 0
                ? Optional.empty()
                : Optional.of(StoredCommunique.read(searcher.storedFields(), found[0].doc));
    }

    private static Term term(String id) {
        return new Term(IndexFields.ID, id);
    }
}
