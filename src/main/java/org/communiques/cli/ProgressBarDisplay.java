package org.communiques.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.communiques.ingest.Outcome;

/// A bar that grows on a terminal.
final class ProgressBarDisplay implements ProgressDisplay {
    private static final int MILLIS = 200;

    private final ProgressBar bar;

    private ProgressBarDisplay(ProgressBar bar) {
        this.bar = bar;
    }

    static ProgressBarDisplay of(long documents) {
        return new ProgressBarDisplay(
                new ProgressBarBuilder()
                        .setTaskName("Indexing")
                        .setInitialMax(documents)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(MILLIS)
                        .setSpeedUnit(ChronoUnit.SECONDS)
                        .showSpeed(
                                new DecimalFormat(
                                        "0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                        .setConsumer(new ConsoleProgressBarConsumer(System.err))
                        .build());
    }

    @Override
    public void on(Outcome outcome) {
        if (outcome.isOfDocument()) {
            bar.step();
        }
    }

    @Override
    public void close() {
        bar.close();
    }
}
