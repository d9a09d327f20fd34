package org.communiques.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.communiques.ingest.Outcome;
import org.communiques.ingest.Progress;
import picocli.CommandLine.Help.Ansi;

/// A progress bar on standard error: documents, rate, time left.
///
/// A terminal shows one line that grows; a log file gets a line now and then.
final class ProgressDisplay implements Progress, AutoCloseable {
    private static final int ON_TERMINAL = 200;
    private static final int IN_LOG = 5_000;
    private static final int LOG_WIDTH = 100;

    private final ProgressBar bar;

    private ProgressDisplay(ProgressBar bar) {
        this.bar = bar;
    }

    /// A bar for so many documents.
    static ProgressDisplay on(PrintWriter err, long documents) {
        boolean terminal = Ansi.AUTO.enabled();
        ProgressBarConsumer consumer =
                terminal
                        ? new ConsoleProgressBarConsumer(System.err)
                        : new DelegatingProgressBarConsumer(
                                line -> err.println(line.strip()), LOG_WIDTH);
        return new ProgressDisplay(
                new ProgressBarBuilder()
                        .setTaskName("Indexing")
                        .setInitialMax(documents)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(terminal ? ON_TERMINAL : IN_LOG)
                        .setSpeedUnit(java.time.temporal.ChronoUnit.SECONDS)
                        .showSpeed()
                        .setConsumer(consumer)
                        .build());
    }

    @Override
    public void on(Outcome outcome) {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
