package org.communiques.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.communiques.search.Dimension;

/// Which texts of one segment are in which language, by how [DocumentMaker] reads them.
///
/// @param texts by language, of which each has some
record TextLanguages(Map<Language, FixedBitSet> texts) {
    static TextLanguages of(LeafReader leaf) throws IOException {
        Map<Language, FixedBitSet> texts = new LinkedHashMap<>();
        FixedBitSet untold = new FixedBitSet(leaf.maxDoc());
        untold.set(0, leaf.maxDoc());
        Terms tags = leaf.terms(IndexFields.codes(Dimension.LANGUAGE));
        if (tags != null) {
            TermsEnum tag = tags.iterator();
            for (BytesRef next = tag.next(); next != null; next = tag.next()) {
                FixedBitSet of =
                        texts.computeIfAbsent(
                                Language.of(next.utf8ToString()),
                                _ -> new FixedBitSet(leaf.maxDoc()));
                of.or(tag.postings(null, PostingsEnum.NONE));
                untold.andNot(of);
            }
        }
        if (!untold.scanIsEmpty()) {
            texts.computeIfAbsent(Language.of(null), _ -> new FixedBitSet(leaf.maxDoc()))
                    .or(untold);
        }
        return new TextLanguages(texts);
    }

    Set<Language> all() {
        return texts.keySet();
    }

    /// Whether some of these documents is in a language.
    boolean has(Language language, DocIdSetIterator documents) throws IOException {
        FixedBitSet of = texts.get(language);
        if (of == null || texts.size() == 1) {
            return of != null;
        }
        int doc = documents.nextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS && !of.get(doc)) {
            int next = doc + 1 < of.length() ? of.nextSetBit(doc + 1) : of.length();
            doc = next >= of.length() ? DocIdSetIterator.NO_MORE_DOCS : documents.advance(next);
        }
        return doc != DocIdSetIterator.NO_MORE_DOCS;
    }
}
