package org.communiques.json;

import org.jspecify.annotations.Nullable;

/// What became of one document of a run, as JSON: a line of what `reindex --report` writes.
public final class OutcomeJson {
    private OutcomeJson() {}

    /// Writes one line.
    ///
    /// @param outcome `indexed`, `duplicate`, `skipped` or `failed`
    /// @param stage at which it failed or was skipped: at the source, it was no document
    /// @param reason why it was not indexed
    public static String write(
            String location, String outcome, @Nullable String stage, @Nullable String reason) {
        return Json.object(json -> {
            Json.string(json, "location", location);
            Json.string(json, "outcome", outcome);
            Json.string(json, "stage", stage);
            Json.string(json, "reason", reason);
        });
    }
}
