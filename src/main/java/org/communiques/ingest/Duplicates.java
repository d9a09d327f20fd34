package org.communiques.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.communiques.model.CleanDocument;
import org.communiques.model.Origin;

/// Knows the documents of one run by their keys and by their text, to tell the same document met twice from
/// two versions of one.
///
/// A page is often saved twice, or stands under two addresses; and some are rewritten in place, so that one
/// address has had two texts. Two entries of a structured corpus whose owner gives them no address stay apart.
/// Safe for use by many threads; about 200 bytes a document.
final class Duplicates {
    private static final int VERSION_DIGITS = 8;

    private final Map<UUID, Known> byContent = new ConcurrentHashMap<>();
    private final Map<String, UUID> byId = new ConcurrentHashMap<>();

    private record Known(String id, String url) {}

    /// What a document is among those met before.
    sealed interface Standing {
        /// Met for the first time; a second version of a known one has a key of its own.
        record New(CleanDocument document) implements Standing {}

        /// Met before, under this key.
        record Same(String id) implements Standing {}
    }

    Standing of(CleanDocument document) {
        UUID content = content(document);
        UUID before = byId.putIfAbsent(document.origin().id(), content);
        if (content.equals(before)) {
            return new Standing.Same(document.origin().id());
        }
        String url = document.origin().url();
        if (url != null && !document.sections().isEmpty()) {
            Known first = byContent.putIfAbsent(content, new Known(document.origin().id(), url));
            if (first != null && !first.url().equals(url)) {
                return new Standing.Same(first.id());
            }
        }
        return before == null ? new Standing.New(document) : version(document, content);
    }

    private Standing version(CleanDocument document, UUID content) {
        Origin origin = document.origin();
        String id = origin.id() + "-" + content.toString().substring(0, VERSION_DIGITS);
        if (byId.putIfAbsent(id, content) != null) {
            return new Standing.Same(id);
        }
        return new Standing.New(
                new CleanDocument(
                        new Origin(id, origin.location(), origin.url(), origin.publisher()),
                        document.title(),
                        document.language(),
                        document.published(),
                        document.sections(),
                        document.given()));
    }

    private static UUID content(CleanDocument document) {
        String content = document.title() + "\n" + document.published() + "\n" + document.text();
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }
}
