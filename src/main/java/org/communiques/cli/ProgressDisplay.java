package org.communiques.cli;

import java.io.PrintWriter;
import java.time.InstantSource;
import org.communiques.ingest.Progress;
import picocli.CommandLine.Help.Ansi;

/// How far a run is, on standard error: documents, rate, time left.
sealed interface ProgressDisplay extends Progress, AutoCloseable
        permits ProgressBarDisplay, ProgressLog {
    /// One line that grows on a terminal; in a file, a line now and then.
    ///
    /// @param documents about how many there will be
    static ProgressDisplay on(PrintWriter err, long documents) {
        return Ansi.AUTO.enabled()
                ? ProgressBarDisplay.of(documents)
                : new ProgressLog(err, documents, InstantSource.system());
    }

    @Override
    void close();
}
