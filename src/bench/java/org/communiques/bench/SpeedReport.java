package org.communiques.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.communiques.bench.Question.Kind;

/// Prints what was measured: a table for people, and behind it each line again as JSON.
final class SpeedReport {
    private final PrintStream out;
    private final SpeedOptions options;

    SpeedReport(PrintStream out, SpeedOptions options) {
        this.out = out;
        this.options = options;
    }

    record Answers(Timings own, Timings plain) {}

    record Indexing(Stopwatch own, Stopwatch plain) {}

    void indexed(int documents, Indexing times) {
        double own = documents / (times.own().clock() / 1e9);
        double plain = documents / (times.plain().clock() / 1e9);
        double processor = (double) times.plain().processor() / times.own().processor();
        print(
                "%n%,d communiqués indexed by one thread: %,.0f a second; plain %,.0f; ratio %.2f;"
                        + " of processor time %.2f%n",
                documents, own, plain, own / plain, processor);
        print(
                "{\"measure\":\"indexing\",\"documents\":%d,\"own\":%.1f,\"plain\":%.1f,"
                        + "\"processorRatio\":%.3f}%n",
                documents, own, plain, processor);
    }

    void sizes(int documents, long own, long plain) {
        print("%,d communiqués on disk: %,d MB; plain %,d MB%n", documents, own >> 20, plain >> 20);
        print(
                "{\"measure\":\"bytes\",\"documents\":%d,\"own\":%d,\"plain\":%d}%n",
                documents, own, plain);
    }

    void answers(int documents, int threads, Answers answers) {
        print(
                "%n%,d communiqués, %d thread(s), %d questions of each kind, milliseconds%n",
                documents, threads, options.rounds() * threads);
        print(
                "%-16s %9s %9s | %7s %7s %7s %7s | %7s %7s %7s %7s | %s%n",
                "kind",
                "matches",
                "plain",
                "mean",
                "p50",
                "p95",
                "p99",
                "mean",
                "p50",
                "p95",
                "p99",
                "plain/own: mean, p50, cpu");
        for (Kind kind : options.kinds()) {
            row(kind.label(), answers.own().of(kind), answers.plain().of(kind));
        }
        Timings.Summary own = answers.own().overall();
        Timings.Summary plain = answers.plain().overall();
        row("all", own, plain);
        print(
                "throughput: %.0f a second; plain %.0f; ratio %.2f; of processor time %.2f%n",
                1000 * threads / own.mean(),
                1000 * threads / plain.mean(),
                plain.mean() / own.mean(),
                plain.processor() / own.processor());
        for (Kind kind : options.kinds()) {
            json(documents, threads, kind.name(), "own", answers.own().of(kind));
            json(documents, threads, kind.name(), "plain", answers.plain().of(kind));
        }
        json(documents, threads, "ALL", "own", own);
        json(documents, threads, "ALL", "plain", plain);
    }

    void walks(int documents, List<LongWalks.Walk> walks) {
        print("%n%,d communiqués, long walks, milliseconds%n", documents);
        for (LongWalks.Walk walk : walks) {
            double clock = walk.took().clock() / 1e6;
            double processor = walk.took().processor() / 1e6;
            print(
                    "%-50s %9d %9.1f; processor %9.1f%n",
                    walk.name(), walk.count(), clock, processor);
            print(
                    "{\"measure\":\"walk\",\"documents\":%d,\"name\":\"%s\",\"count\":%d,\"clock\":%.2f,"
                            + "\"cpu\":%.2f}%n",
                    documents, walk.name(), walk.count(), clock, processor);
        }
    }

    private void row(String name, Timings.Summary own, Timings.Summary plain) {
        print(
                "%-16s %9d %9d | %7.2f %7.2f %7.2f %7.2f | %7.2f %7.2f %7.2f %7.2f | %5.2f %5.2f"
                        + " %5.2f%n",
                name,
                own.matches(),
                plain.matches(),
                own.mean(),
                own.p50(),
                own.p95(),
                own.p99(),
                plain.mean(),
                plain.p50(),
                plain.p95(),
                plain.p99(),
                plain.mean() / own.mean(),
                plain.p50() / own.p50(),
                plain.processor() / own.processor());
    }

    private void json(int documents, int threads, String kind, String way, Timings.Summary times) {
        print(
                "{\"measure\":\"answer\",\"documents\":%d,\"threads\":%d,\"kind\":\"%s\",\"way\":\"%s\","
                        + "\"mean\":%.4f,\"p50\":%.4f,\"p95\":%.4f,\"p99\":%.4f,\"cpu\":%.4f,\"matches\":%d}%n",
                documents,
                threads,
                kind,
                way,
                times.mean(),
                times.p50(),
                times.p95(),
                times.p99(),
                times.processor(),
                times.matches());
    }

    private void print(String format, Object... arguments) {
        out.printf(Locale.ROOT, format, arguments);
    }
}
