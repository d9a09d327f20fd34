package org.communiques.ingest;

import java.util.UUID;
import org.communiques.clean.Cleaned;
import org.communiques.model.CleanDocument;
import org.communiques.model.Origin;
import org.communiques.source.SourceDocument;

/// A clean document as it comes to the question whether it is known.
///
/// @param asked where it is from, before cleaning found its canonical address
/// @param content see [ContentKey]
/// @param isKeyed whether the owner of a corpus gave it a key
record Met(CleanDocument document, Origin asked, UUID content, boolean isKeyed) {
    static Met of(Cleaned cleaned, SourceDocument source) {
        CleanDocument document = cleaned.document();
        boolean isKeyed = source.declared().id() != null;
        return new Met(document, cleaned.met(), ContentKey.of(document), isKeyed);
    }

    /// Whether its text alone can tell that it is another's copy. A record that its owner keeps under a key and no
    /// address is one of its own: others name it by that key, and nothing else would lead to it.
    boolean isToldByText() {
        boolean isRecord = isKeyed && document.origin().url() == null;
        return !isRecord && !document.sections().isEmpty();
    }
}
