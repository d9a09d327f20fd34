package org.communiques.lucene;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.communiques.search.Intake;
import org.jspecify.annotations.Nullable;

/// What an index says of itself, beside its documents.
///
/// @param intake null when nobody told it
record CommitData(Instant built, boolean sample, @Nullable Intake intake) {
    Map<String, String> toMap() {
        Map<String, String> data = new HashMap<>();
        data.put("built", built.toString());
        data.put("sample", String.valueOf(sample));
        if (intake != null) {
            data.put("met", String.valueOf(intake.met()));
            data.put("left-out", String.valueOf(intake.leftOut()));
            data.put("failed", String.valueOf(intake.failed()));
        }
        return Map.copyOf(data);
    }

    static CommitData from(Map<String, String> data) {
        return new CommitData(
                Instant.parse(data.getOrDefault("built", Instant.EPOCH.toString())),
                Boolean.parseBoolean(data.get("sample")),
                data.containsKey("met")
                        ? new Intake(
                                number(data, "met"),
                                number(data, "left-out"),
                                number(data, "failed"))
                        : null);
    }

    private static long number(Map<String, String> data, String name) {
        return Long.parseLong(data.getOrDefault(name, "0"));
    }
}
