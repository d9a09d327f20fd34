package org.communiques.clean;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was read of a document, before sections are made of it.
///
/// @param language as the document declares it
record Draft(
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String language,
        @Nullable String url,
        @Nullable String site,
        List<Block> blocks) {
    Draft {
        blocks = List.copyOf(blocks);
    }
}
