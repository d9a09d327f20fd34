package org.communiques.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import org.communiques.model.Origin;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/// A WARC file, packed or not: the pages and plain texts that were answered with success.
///
/// Redirects, errors, pictures, scripts and the crawler's own records are no documents and passed over.
final class WarcArchive implements Reading {
    private static final int SUCCESS = 200;

    private final Place place;
    private final WarcReader reader;

    private WarcArchive(Place place, WarcReader reader) {
        this.place = place;
        this.reader = reader;
    }

    static WarcArchive open(Place place) throws IOException {
        InputStream in = Files.newInputStream(place.path());
        try {
            WarcReader reader = new WarcReader(in);
            reader.setLenient(true);
            return new WarcArchive(place, reader);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    @Override
    public @Nullable Step next() throws IOException {
        for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
            Sourced found = read(next.get());
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

    private @Nullable Sourced read(WarcRecord warcRecord) throws IOException {
        return switch (warcRecord) {
            case WarcResponse response when isAnswer(response) ->
                    document(response, response.payloadType(), response.http().bodyDecoded());
            case WarcResource resource when isWeb(resource) ->
                    document(resource, resource.payloadType(), resource.body());
            default -> null;
        };
    }

    private static boolean isAnswer(WarcResponse response) throws IOException {
        return isWeb(response) && response.http().status() == SUCCESS;
    }

    private static boolean isWeb(WarcTargetRecord target) {
        return target.target().startsWith("http://") || target.target().startsWith("https://");
    }

    private @Nullable Sourced document(WarcTargetRecord target, MediaType type, MessageBody body)
            throws IOException {
        boolean plain = type.base().equals(MediaType.parse("text/plain"));
        if (!plain && !type.base().equals(MediaType.HTML) && !isXhtml(type)) {
            return null;
        }
        String location = place.name() + "!" + target.target();
        byte[] bytes = body.stream().readNBytes(SingleFile.LARGEST + 1);
        if (bytes.length > SingleFile.LARGEST) {
            return new Unreadable(location, "larger than " + (SingleFile.LARGEST >> 20) + " MB");
        }
        if (bytes.length == 0 || Binary.looksBinary(bytes)) {
            return new Unreadable(location, bytes.length == 0 ? "empty" : "binary");
        }
        Origin origin = new Origin(Keys.of(target.target()), location, target.target(), null);
        SourceDocument.Content content =
                plain
                        ? new SourceDocument.Content.Plain(bytes)
                        : new SourceDocument.Content.Html(bytes, type.parameters().get("charset"));
        return new SourceDocument(origin, content, SourceDocument.Declared.NOTHING);
    }

    private static boolean isXhtml(MediaType type) {
        return type.base().equals(MediaType.parse("application/xhtml+xml"));
    }
}
