package org.communiques.extract;

import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Reading;

/// Passages of a text, for tests.
public final class Passages {
    private Passages() {}

    /// The only paragraph of a French text without a title.
    public static Passage french(String text) {
        return Reading.of(Documents.french(null, null, text)).passages().getFirst();
    }
}
