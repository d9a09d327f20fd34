package org.communiques.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What an index holds.
///
/// @param generation name of the generation that answers
/// @param sample whether it is the bundled sample, so that nobody takes it for the real thing
/// @param trouble why an older generation than the newest answers, and what to do; null when all is well
public record IndexStatus(
        long documents,
        String generation,
        Instant built,
        boolean sample,
        @Nullable String trouble) {
    public IndexStatus(long documents, String generation, Instant built, boolean sample) {
        this(documents, generation, built, sample, null);
    }

    public IndexStatus with(@Nullable String met) {
        return new IndexStatus(documents, generation, built, sample, met);
    }
}
