package org.communiques.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.communiques.ingest.IngestReport.Problem;

/// Counts by reason what was not indexed, and keeps the first few of each reason: a run may meet a million
/// lines that are all wrong in the same way. Not safe for use by several threads.
final class ProblemCounter {
    private static final int EXAMPLES = 5;
    private static final int REASONS = 500;

    /// Two messages that differ in what they quote and in numbers give one reason.
    private static final Pattern PARTICULARS = Pattern.compile("'[^']*'|\"[^\"]*\"|[0-9]+");

    private static final class Reason {
        private final List<Outcome> examples = new ArrayList<>();
        private long count;
    }

    private final Map<String, Reason> reasons = new LinkedHashMap<>();

    void add(Outcome outcome) {
        String key = key(outcome);
        Reason reason =
                reasons.computeIfAbsent(
                        reasons.size() < REASONS ? key : kind(outcome), _ -> new Reason());
        reason.count++;
        if (reason.examples.size() < EXAMPLES) {
            reason.examples.add(outcome);
        }
    }

    List<Problem> all() {
        return reasons.values().stream()
                .map(reason -> new Problem(reason.count, reason.examples))
                .toList();
    }

    private static String key(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Indexed _, Outcome.Duplicate _, Outcome.PassedOver _ -> kind(outcome);
            case Outcome.Skipped(String _, String reason) -> kind(outcome) + shape(reason);
            case Outcome.Failed(String _, Stage _, String message) ->
                    kind(outcome) + shape(message);
        };
    }

    /// The reason of those that come after too many other reasons.
    private static String kind(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Indexed _ -> "indexed ";
            case Outcome.Duplicate _ -> "duplicate ";
            case Outcome.Skipped _ -> "skipped ";
            case Outcome.PassedOver _ -> "passed over ";
            case Outcome.Failed failed -> failed.stage() + " ";
        };
    }

    private static String shape(String message) {
        return PARTICULARS.matcher(message).replaceAll("…");
    }
}
