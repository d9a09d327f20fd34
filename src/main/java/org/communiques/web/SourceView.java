package org.communiques.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.model.Origin;
import org.jspecify.annotations.Nullable;

/// Where a text comes from.
///
/// @param url of the original, null when there is none to follow
/// @param data address of the same as JSON
record SourceView(
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String url,
        BytesView bytes,
        LineageView lineage,
        String data) {
    /// What was read.
    ///
    /// @param location what it was read from
    /// @param captured the day, as it is said
    /// @param hash SHA-256 in hexadecimal digits
    record BytesView(String location, @Nullable String captured, @Nullable String hash) {
        static BytesView of(Origin origin, ZoneId zone, Words words) {
            Instant captured = origin.captured();
            return new BytesView(
                    origin.location(),
                    captured == null ? null : words.date(LocalDate.ofInstant(captured, zone)),
                    origin.hash());
        }
    }

    static SourceView of(Communique communique, ZoneId zone, Words words) {
        CleanDocument document = communique.document();
        LocalDate published = document.published();
        return new SourceView(
                document.origin().publisher(),
                published == null ? null : words.date(published),
                WebAddress.of(document.origin().url()),
                BytesView.of(document.origin(), zone, words),
                LineageView.of(communique.lineage(), zone, words),
                "/api" + Links.communique(communique.id()));
    }
}
