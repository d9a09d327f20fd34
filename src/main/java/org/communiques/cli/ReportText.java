package org.communiques.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.communiques.ingest.IngestReport;
import org.communiques.ingest.IngestReport.Problem;
import org.communiques.ingest.Outcome;
import org.communiques.ingest.Stage;
import org.communiques.search.IndexStatus;

/// The closing summary of a run: what was indexed, by stage what was not and why, and the time it took.
final class ReportText {
    private final PrintWriter err;

    ReportText(PrintWriter err) {
        this.err = err;
    }

    void print(IngestReport report, IndexStatus status, Path folder) {
        problems(report);
        stages(report);
        if (report.hasFailures()) {
            err.println(
                    "The rest is indexed: mend what failed and run again, or go on without it."
                            + " --report FILE lists every document.");
        }
        err.printf(
                Locale.ROOT,
                "%s in %s (generation %s), in %.1f s.%n",
                Counted.of(status.documents(), "communiqué"),
                folder,
                status.generation(),
                seconds(report.elapsed()));
    }

    /// What was passed over: how often, for each reason.
    void passedOver(Map<String, Long> byReason) {
        byReason.forEach((reason, times) ->
                err.printf(Locale.ROOT, "skipped %,d × %s%n", times, Terminal.printable(reason)));
    }

    /// What was not indexed: the first few of each reason, and how many more there are.
    void problems(IngestReport report) {
        for (Problem problem : report.problems()) {
            problem.examples().forEach(outcome -> err.println(line(outcome)));
            long more = problem.count() - problem.examples().size();
            if (more > 0) {
                err.printf(Locale.ROOT, "        … and %,d more like these%n", more);
            }
        }
        passedOver(report.passedOver());
    }

    private static String line(Outcome outcome) {
        String location = Terminal.printable(outcome.location());
        return switch (outcome) {
            case Outcome.Indexed _ -> "indexed " + location;
            case Outcome.Duplicate(String _, String id, String first) ->
                    "same    " + location + ": as " + Terminal.printable(first) + " (" + id + ")";
            case Outcome.Skipped(String _, String reason) ->
                    "skipped " + location + ": " + Terminal.printable(reason);
            case Outcome.PassedOver(String _, String reason, long _) ->
                    "skipped " + location + ": " + Terminal.printable(reason);
            case Outcome.Failed(String _, Stage stage, String message) ->
                    "failed  "
                            + location
                            + ": "
                            + Terminal.printable(message)
                            + " ("
                            + name(stage)
                            + ")";
        };
    }

    private void stages(IngestReport report) {
        err.printf(
                Locale.ROOT,
                "%n%-10s%12s%10s%10s%14s%n",
                "stage",
                "documents",
                "left out",
                "failed",
                "work");
        long reached = report.indexed() + report.count(_ -> true);
        for (Stage stage : Stage.values()) {
            long failed = report.count(outcome -> failedAt(outcome, stage));
            long leftOut = stage == Stage.CLEAN ? report.count(ReportText::isLeftOut) : 0;
            err.printf(
                    Locale.ROOT,
                    "%-10s%,12d%,10d%,10d%,12.1f s%n",
                    name(stage),
                    reached,
                    leftOut,
                    failed,
                    seconds(report.work().getOrDefault(stage, Duration.ZERO)));
            reached -= leftOut + failed;
        }
        err.println();
    }

    private static boolean failedAt(Outcome outcome, Stage stage) {
        return outcome instanceof Outcome.Failed failed && failed.stage() == stage;
    }

    /// Whether a document was left out on purpose: seen once it is clean.
    private static boolean isLeftOut(Outcome outcome) {
        return outcome instanceof Outcome.Skipped || outcome instanceof Outcome.Duplicate;
    }

    private static String name(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
