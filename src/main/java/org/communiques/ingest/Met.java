package org.communiques.ingest;

import java.util.UUID;
import org.communiques.model.CleanDocument;
import org.communiques.model.Origin;

/// A clean document as it comes to the question whether it is known.
///
/// @param asked what its source said of where it is from, before cleaning found its canonical address
/// @param content see [ContentKey]
record Met(CleanDocument document, Origin asked, UUID content) {
    static Met of(CleanDocument document, Origin asked) {
        return new Met(document, asked, ContentKey.of(document));
    }
}
