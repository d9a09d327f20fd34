package org.communiques.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.communiques.model.CleanDocument;

/// Knows the documents of one run by their text, to find the one that stands under two addresses.
///
/// Only documents with an address count: two entries of a structured corpus that its owner keeps apart
/// stay apart. Safe for use by many threads; 100 bytes a document.
final class Duplicates {
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    private record Known(String id, String url) {}

    /// The id of the first document with this title and text, if it stands under another address.
    Optional<String> twinOf(CleanDocument document) {
        String url = document.origin().url();
        if (url == null || document.sections().isEmpty()) {
            return Optional.empty();
        }
        String content = document.title() + "\n" + document.published() + "\n" + document.text();
        Known first =
                known.putIfAbsent(
                        UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)),
                        new Known(document.origin().id(), url));
        return first == null || first.url().equals(url)
                ? Optional.empty()
                : Optional.of(first.id());
    }
}
