package org.communiques.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.ZipException;
import org.communiques.model.Origin;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/// A WARC file, packed or not: the pages and plain texts that were answered with success.
///
/// Redirects, errors, pictures, scripts, rules for robots and the crawler's own records are no documents
/// and passed over. A record that cannot be read is named, and the rest is read; of a file that was cut off,
/// all that precedes the cut; of one that is damaged, all that precedes the damage.
final class WarcArchive implements Reading {
    private static final int SUCCESS = 200;
    private static final String EMPTY = "empty, or cut off in its first record";
    private static final String NONE = "no WARC file";
    private static final String DAMAGED =
            "damaged: what precedes the damage was read, what follows was not";
    private static final String CUT =
            "cut off in the middle of a record: what precedes it was read";

    private final SourceFile file;
    private final WarcReader reader;
    private boolean begun;
    private boolean ended;

    private WarcArchive(SourceFile file, WarcReader reader) {
        this.file = file;
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
                return null;
            }
            Sourced found = readOne(next.get());
            if (found != null) {
                return new Step.Found(found);
            }
        }
        return null;
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
            return read(warcRecord);
        } catch (EOFException _) {
            ended = true;
            return new Unreadable(location(warcRecord), CUT);
        } catch (IOException | RuntimeException e) {
            return new Unreadable(location(warcRecord), "not readable: " + e.getMessage());
        }
    }

    private String location(WarcRecord warcRecord) {
        return warcRecord instanceof WarcTargetRecord target
                ? file.name() + "!" + target.target()
                : file.name();
    }

    private @Nullable Sourced read(WarcRecord warcRecord) throws IOException {
        return switch (warcRecord) {
            case WarcResponse response when isAnswer(response) ->
                    document(
                            response,
                            response.http().headers().first("Content-Type").orElse(""),
                            response.http().bodyDecoded());
            case WarcResource resource when isPage(resource) ->
                    document(
                            resource,
                            resource.headers().first("Content-Type").orElse(""),
                            resource.body());
            default -> null;
        };
    }

    private static boolean isAnswer(WarcResponse response) throws IOException {
        return isPage(response) && response.http().status() == SUCCESS;
    }

    /// On the web, and not what robots are told there.
    private static boolean isPage(WarcTargetRecord target) {
        String address = target.target();
        return (address.startsWith("http://") || address.startsWith("https://"))
                && !address.endsWith("/robots.txt");
    }

    private @Nullable Sourced document(WarcTargetRecord target, String type, MessageBody body)
            throws IOException {
        String location = location(target);
        byte[] bytes = body.stream().readNBytes(SingleFile.LARGEST + 1);
        PayloadKind kind = PayloadKind.of(bytes, type);
        boolean plain = kind == PayloadKind.TEXT;
        boolean declared = MediaType.parseLeniently(type).base().equals(MediaType.HTML);
        if (kind != PayloadKind.HTML && !plain && !declared) {
            return null;
        }
        if (bytes.length > SingleFile.LARGEST) {
            return new Unreadable(location, "larger than " + (SingleFile.LARGEST >> 20) + " MB");
        }
        if (bytes.length == 0 || kind == PayloadKind.OTHER) {
            return new Unreadable(location, bytes.length == 0 ? "empty" : "binary");
        }
        Origin origin =
                new Origin(
                        Keys.of(target.target()),
                        location,
                        target.target(),
                        null,
                        null,
                        captured(target));
        SourceDocument.Content content =
                plain
                        ? new SourceDocument.Content.Plain(bytes)
                        : new SourceDocument.Content.Html(bytes, charset(type));
        return new SourceDocument(origin, content, SourceDocument.Declared.NOTHING);
    }

    private static @Nullable String charset(String type) {
        return MediaType.parseLeniently(type).parameters().get("charset");
    }

    private static @Nullable Instant captured(WarcTargetRecord target) {
        try {
            return target.headers().first("WARC-Date").map(Instant::parse).orElse(null);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
