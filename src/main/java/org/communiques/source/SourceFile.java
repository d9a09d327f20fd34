package org.communiques.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;

/// A file, on a disk or inside an archive, and its name as a person would write it.
sealed interface SourceFile permits Place, ZippedFile {
    /// Starts with what was asked for, so that output can be matched with input.
    String name();

    /// The same file whatever the current folder: identifiers are made from it.
    String key();

    InputStream open() throws IOException;

    /// Its bytes in any order.
    SeekableByteChannel channel() throws IOException;

    /// A numbered piece of this file: a line, a record.
    default String piece(long number) {
        return name() + ":" + number;
    }

    default String pieceKey(long number) {
        return key() + ":" + number;
    }
}
