package org.communiques.lucene;

import java.time.Instant;
import java.util.Map;

/// What an index says of itself, beside its documents.
record CommitData(Instant built, boolean sample) {
    Map<String, String> toMap() {
        return Map.of("built", built.toString(), "sample", String.valueOf(sample));
    }

    static CommitData from(Map<String, String> data) {
        return new CommitData(
                Instant.parse(data.getOrDefault("built", Instant.EPOCH.toString())),
                Boolean.parseBoolean(data.get("sample")));
    }
}
