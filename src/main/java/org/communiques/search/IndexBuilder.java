package org.communiques.search;

import org.communiques.model.Communique;

/// A new generation of an index being built beside the live one. Safe for use by many threads.
///
/// Closing without [#commit] discards it and leaves the live one as it was:
///
///     try (IndexBuilder builder = …) { …; builder.commit(); }
public interface IndexBuilder extends AutoCloseable {
    /// Adds a communiqué; one with the same id replaces it.
    void add(Communique communique);

    /// Settles a communiqué added before: its key, what else leads to it, its aliases and versions. Once for
    /// each, when everything has been added; of one that is not there nothing is kept.
    void settle(Settlement settlement);

    /// Notes what the run met, for whoever asks the index; before [#commit].
    void note(Intake intake);

    /// Verifies the new generation and makes it the live one, atomically.
    IndexStatus commit();

    @Override
    void close();
}
