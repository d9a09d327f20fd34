package org.communiques.extract;

import java.time.LocalDate;
import java.util.List;
import org.communiques.model.CleanDocument;
import org.communiques.model.Given;
import org.communiques.model.Origin;
import org.communiques.model.Section;
import org.jspecify.annotations.Nullable;

/// Clean documents for tests.
public final class Documents {
    private Documents() {}

    public static CleanDocument french(
            @Nullable String title, @Nullable String published, String... paragraphs) {
        return in("fr", title, published, paragraphs);
    }

    public static CleanDocument in(
            String language,
            @Nullable String title,
            @Nullable String published,
            String... paragraphs) {
        return new CleanDocument(
                Origin.unread("test", "test", null, null),
                title,
                language,
                published == null ? null : LocalDate.parse(published),
                List.of(new Section(null, List.of(paragraphs))),
                Given.NOTHING);
    }
}
