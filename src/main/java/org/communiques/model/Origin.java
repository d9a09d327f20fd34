package org.communiques.model;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a document comes from.
///
/// @param id stable key, unique in an index: given by the source, or the hash of the URL, or of the file
///     and line
/// @param location the path or URL it was read from, as a person would name it
/// @param url the canonical address of the original, when known
/// @param publisher who published it, as people call them, when known
/// @param hash SHA-256 of the bytes as they were read, in hexadecimal digits; null until they are read
/// @param captured when they were fetched from their address, when the source says so
public record Origin(
        String id,
        String location,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String hash,
        @Nullable Instant captured) {
    /// A root, a drive, a share, a file's address, or a way up.
    private static final Pattern OUTSIDE =
            Pattern.compile("[/\\\\~]|[A-Za-z]:[/\\\\]|file:|(?:.*[/\\\\])?\\.\\.[/\\\\]");

    public Origin {
        if (id.isBlank()) {
            throw new IllegalArgumentException(
                    "A document needs an id; its location: '" + location + "'");
        }
    }

    /// Of a document whose bytes are not read yet, and whose source does not say when they were captured.
    public static Origin unread(
            String id, String location, @Nullable String url, @Nullable String publisher) {
        return new Origin(id, location, url, publisher, null, null);
    }

    /// The same under another key.
    public Origin withId(String other) {
        return new Origin(other, location, url, publisher, hash, captured);
    }

    /// As others may read it: a file named from the root of this machine, or from above the folder where the
    /// program ran, is named without its folders.
    public Origin withoutFolders() {
        int inside = location.indexOf('!');
        String file = inside < 0 ? location : location.substring(0, inside);
        if (!OUTSIDE.matcher(file).lookingAt()) {
            return this;
        }
        int last = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
        return new Origin(id, location.substring(last + 1), url, publisher, hash, captured);
    }
}
