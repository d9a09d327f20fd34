package org.communiques.model;

import org.jspecify.annotations.Nullable;

/// Where a document comes from.
///
/// @param id stable key, unique in an index: given by the source, or the hash of the URL, or of the file
///     and line
/// @param location the path or URL it was read from, as a person would name it
/// @param url the canonical address of the original, when known
/// @param publisher who published it, as people call them, when known
public record Origin(String id, String location, @Nullable String url, @Nullable String publisher) {
    public Origin {
        if (id.isBlank()) {
            throw new IllegalArgumentException(
                    "A document needs an id; its location: '" + location + "'");
        }
    }
}
