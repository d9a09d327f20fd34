package org.communiques.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What an index holds.
///
/// @param generation name of the generation that answers
/// @param sample whether it is the bundled sample, so that nobody takes it for the real thing
/// @param intake what the run that built it met; null when nobody told
/// @param trouble why an older generation than the newest answers, and what to do; null when all is well
public record IndexStatus(
        long documents,
        String generation,
        Instant built,
        boolean sample,
        @Nullable Intake intake,
        @Nullable String trouble) {
    public IndexStatus(long documents, String generation, Instant built, boolean sample) {
        this(documents, generation, built, sample, null, null);
    }

    /// The same, with what the run that built it met.
    public IndexStatus withIntake(@Nullable Intake told) {
        return new IndexStatus(documents, generation, built, sample, told, trouble);
    }

    /// The same, with why an older generation answers.
    public IndexStatus withTrouble(@Nullable String met) {
        return new IndexStatus(documents, generation, built, sample, intake, met);
    }
}
