package org.communiques.web;

import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Where a text comes from.
///
/// @param url of the original, null when there is none to follow
/// @param location what it was read from
/// @param data address of the same as JSON
record SourceView(
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String url,
        String location,
        String data) {
    static SourceView of(Communique communique, Words words) {
        CleanDocument document = communique.document();
        LocalDate published = document.published();
        return new SourceView(
                document.origin().publisher(),
                published == null ? null : words.date(published),
                WebAddress.of(document.origin().url()),
                document.origin().location(),
                "/api" + Links.communique(communique.id()));
    }
}
