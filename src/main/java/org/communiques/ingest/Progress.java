package org.communiques.ingest;

/// Is told of every outcome as it happens. Called by several threads, one at a time.
@FunctionalInterface
public interface Progress {
    /// Takes what became of one document, or that something was passed over.
    void on(Outcome outcome);
}
