package org.communiques.ingest;

/// Is told of every outcome as it happens. Called by several threads, one at a time.
@FunctionalInterface
public interface Progress {
    void on(Outcome outcome);
}
