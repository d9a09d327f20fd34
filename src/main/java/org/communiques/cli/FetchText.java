package org.communiques.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.communiques.fetch.FetchReport;
import org.communiques.fetch.Visit;

/// What a fetching run tells: a line for each visit, and a summary with what was lost and why.
final class FetchText {
    private final PrintWriter err;

    FetchText(PrintWriter err) {
        this.err = err;
    }

    void print(Visit visit) {
        err.println(
                switch (visit) {
                    case Visit.Stored stored -> "stored    " + stored.address();
                    case Visit.Unchanged unchanged -> "unchanged " + unchanged.address();
                    case Visit.Kept kept -> "kept      " + kept.address();
                    case Visit.Listing list ->
                            "list      " + list.address() + ": " + Counted.of(list.links(), "link");
                    case Visit.PassedOver passed ->
                            "skipped   " + passed.address() + ": " + passed.reason();
                    case Visit.Refused refused ->
                            "refused   " + refused.address() + ": " + refused.reason();
                    case Visit.Failed failed ->
                            "failed    " + failed.address() + ": " + failed.reason();
                });
        err.flush();
    }

    void print(FetchReport report) {
        FetchReport.Counts counts = report.counts();
        err.printf(
                Locale.ROOT,
                "%n%d stored, %d unchanged, %d kept from the run before; %s read.%n",
                counts.stored(),
                counts.unchanged(),
                counts.kept(),
                Counted.of(counts.listings(), "list"));
        reasons(report.problems())
                .forEach((reason, times) -> err.printf(Locale.ROOT, "%6d × %s%n", times, reason));
        if (report.stop() != null) {
            err.println("Ended early: " + report.stop() + ".");
        }
        if (report.archive() != null) {
            err.println("Stored in " + report.archive() + ".");
        }
    }

    private static Map<String, Integer> reasons(List<Visit> problems) {
        Map<String, Integer> reasons = new TreeMap<>();
        for (Visit problem : problems) {
            String reason =
                    switch (problem) {
                        case Visit.PassedOver passed -> "skipped: " + passed.reason();
                        case Visit.Refused refused -> "refused: " + refused.reason();
                        case Visit.Failed failed -> "failed: " + failed.reason();
                        case Visit.Stored _, Visit.Unchanged _, Visit.Kept _, Visit.Listing _ ->
                                throw new IllegalArgumentException("No problem: " + problem);
                    };
            reasons.merge(reason, 1, Integer::sum);
        }
        return reasons;
    }
}
