package org.communiques.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A place while it is read: its elements one after the other, never more than one in memory.
interface Reading extends AutoCloseable {
    /// The next element, a place to read in its turn, or null at the end. An [IOException] ends the
    /// reading of this place; of others nothing is lost.
    @Nullable Step next() throws IOException;

    @Override
    void close() throws IOException;

    /// What one step through a place gives.
    sealed interface Step {
        /// A document, or something that cannot be read.
        record Found(Sourced sourced) implements Step {}

        /// A file or folder to go into.
        record Enter(Place place) implements Step {}

        /// A file inside an archive.
        record Open(SourceFile file) implements Step {}
    }
}
