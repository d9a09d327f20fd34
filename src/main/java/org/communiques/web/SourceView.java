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
/// @param publisher who published it; of a demonstration text, that nobody did
/// @param original null when there is none to follow; a demonstration text leads to the official page that tells
///     of the same facts
/// @param data address of the same as JSON
record SourceView(
        @Nullable String publisher,
        @Nullable String published,
        @Nullable LinkView original,
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

    static SourceView of(Citation citation, ZoneId zone, Words words) {
        Communique communique = citation.communique();
        CleanDocument document = communique.document();
        LocalDate published = citation.sample() ? null : document.published();
        String url = WebAddress.of(document.origin().url());
        String title = words.say(citation.sample() ? "source.sample.facts" : "source.original");
        return new SourceView(
                citation.sample() ? words.say("source.sample") : citation.publisher(),
                published == null ? null : words.date(published),
                url == null ? null : LinkView.of(url, title),
                BytesView.of(document.origin(), zone, words),
                LineageView.of(communique.lineage(), zone, words),
                "/api" + Links.communique(communique.id()));
    }
}
