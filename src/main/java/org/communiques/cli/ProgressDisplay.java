package org.communiques.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
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
                        : new DelegatingProgressBarConsumer(new Log(err), LOG_WIDTH);
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

    /// Lines of a log, none of them twice in a row: the bar gives its last one again when it is closed.
    private static final class Log implements Consumer<String> {
        private final PrintWriter err;
        private String last = "";

        Log(PrintWriter err) {
            this.err = err;
        }

        @Override
        public void accept(String line) {
            if (!line.equals(last)) {
                err.println(line.strip());
                last = line;
            }
        }
    }

    @Override
    public void on(Outcome outcome) {
        if (!(outcome instanceof Outcome.PassedOver)) {
            bar.step();
        }
    }

    @Override
    public void close() {
        bar.close();
    }
}
