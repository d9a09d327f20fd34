package org.communiques.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/// A WARC file, packed or not: the pages and plain texts that were answered with success.
///
/// Redirects, errors, pictures, scripts and rules for robots are no documents and passed over. A record that
/// cannot be read is named, and the rest is read; of a file that was cut off, all that precedes the cut; of one
/// that is damaged, all that precedes the damage.
final class WarcArchive implements Reading {
    private static final String EMPTY = "empty, or cut off in its first record";
    private static final String NONE = "no WARC file";
    private static final String NO_PAGE =
            "no page in it, only what a crawler notes for itself (requests, a log)";
    private static final String DAMAGED =
            "damaged: what precedes the damage was read, what follows was not";
    private static final String CUT =
            "cut off in the middle of a record: what precedes it was read";

    private final WarcRecordReader records;
    private final WarcReader reader;
    private final SourceFile file;
    private boolean begun;
    private boolean told;
    private boolean ended;

    private WarcArchive(SourceFile file, WarcReader reader) {
        this.file = file;
        this.records = new WarcRecordReader(file);
        this.reader = reader;
    }

    static WarcArchive open(SourceFile file) throws IOException {
        InputStream in = file.open();
        try {
            WarcReader reader = new WarcReader(in);
            reader.setLenient(true);
            return new WarcArchive(file, reader);
        } catch (EOFException e) {
            in.close();
            throw new IOException(EMPTY, e);
        } catch (ParsingException | ZipException e) {
            in.close();
            throw new IOException(NONE, e);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    @Override
    public @Nullable Step next() throws IOException {
        while (!ended) {
            Optional<WarcRecord> next = nextRecord();
            if (next.isEmpty()) {
                return nothing();
            }
            Sourced found = readOne(next.get());
            if (found != null) {
                told = true;
                return new Step.Found(found);
            }
        }
        return null;
    }

    /// Says of a file whose records are all a crawler's own that there is no page in it.
    private @Nullable Step nothing() {
        ended = true;
        return told ? null : new Step.Found(new Unreadable(file.name(), NO_PAGE));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private Optional<WarcRecord> nextRecord() throws IOException {
        try {
            Optional<WarcRecord> next = reader.next();
            if (next.isEmpty() && !begun) {
                throw new IOException(EMPTY);
            }
            begun = true;
            return next;
        } catch (EOFException e) {
            throw new IOException(CUT, e);
        } catch (ParsingException | ZipException e) {
            throw new IOException(begun ? DAMAGED : NONE, e);
        }
    }

    /// A record that is wrong in itself is named; one that is cut off is the end.
    private @Nullable Sourced readOne(WarcRecord warcRecord) {
        try {
            return records.read(warcRecord);
        } catch (EOFException _) {
            ended = true;
            return new Unreadable(records.location(warcRecord), CUT);
        } catch (IOException | RuntimeException e) {
            return new Unreadable(records.location(warcRecord), "not readable: " + e.getMessage());
        }
    }
}
