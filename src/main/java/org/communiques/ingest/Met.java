package org.communiques.ingest;

import java.util.UUID;
import org.communiques.clean.Cleaned;
import org.communiques.model.CleanDocument;
import org.communiques.model.Origin;

/// A clean document as it comes to the question whether it is known.
///
/// @param asked where it is from, before cleaning found its canonical address
/// @param content see [ContentKey]
record Met(CleanDocument document, Origin asked, UUID content) {
    static Met of(Cleaned cleaned) {
        CleanDocument document = cleaned.document();
        return new Met(document, cleaned.met(), ContentKey.of(document));
    }
}
