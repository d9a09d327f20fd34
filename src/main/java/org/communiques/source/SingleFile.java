package org.communiques.source;

import java.io.IOException;
import java.io.InputStream;
import org.communiques.model.Origin;

/// A file that is one document.
final class SingleFile {
    /// The largest document read. The largest real pages known have about 10 MB.
    static final int LARGEST = 64 << 20;

    private SingleFile() {}

    static Sourced read(SourceFile file, Format format) throws IOException {
        byte[] bytes;
        try (InputStream in = file.open()) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            return new Unreadable(file.name(), "larger than " + (LARGEST >> 20) + " MB");
        }
        if (bytes.length == 0) {
            return new Unreadable(file.name(), "empty");
        }
        if (Binary.looksBinary(bytes)) {
            return new Unreadable(
                    file.name(),
                    "no text in it, whatever its name says: a picture, a PDF, a packed file?");
        }
        Origin origin = Origin.unread(Keys.of(file.key()), file.name(), null, null);
        return new SourceDocument(origin, content(bytes, format), SourceDocument.Declared.NOTHING);
    }

    private static SourceDocument.Content content(byte[] bytes, Format format) {
        return switch (format) {
            case TEXT -> new SourceDocument.Content.Plain(bytes);
            case MARKDOWN -> new SourceDocument.Content.Markdown(bytes);
            case HTML, JSON_LINES, XML, ZIP, WARC -> new SourceDocument.Content.Html(bytes, null);
        };
    }
}
