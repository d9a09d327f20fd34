package org.communiques.extract;

import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Reading;

/// Passages of a text, for tests.
public final class Passages {
    private Passages() {}

    public static Passage french(String text) {
        return in("fr", text);
    }

    /// The only paragraph of a text without a title.
    public static Passage in(String language, String text) {
        return Reading.of(Documents.in(language, null, null, text)).passages().getFirst();
    }
}
