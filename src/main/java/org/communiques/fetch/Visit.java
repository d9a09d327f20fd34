package org.communiques.fetch;

import java.net.URI;

/// What became of one address.
public sealed interface Visit {
    /// The address asked for.
    URI address();

    /// In the archive, for the first time or in a new version.
    record Stored(URI address) implements Visit {}

    /// As it was when it was last fetched.
    record Unchanged(URI address) implements Visit {}

    /// Fetched already by the run that this one continues.
    record Kept(URI address) implements Visit {}

    /// Read for its links alone: a listing, a feed, a sitemap.
    record Listing(URI address, int links) implements Visit {}

    /// No text to read: a picture, a PDF, a page without text.
    record PassedOver(URI address, String reason) implements Visit {}

    /// Not asked for: the site's robots.txt, or a rule of ours, forbids it.
    record Refused(URI address, String reason) implements Visit {}

    /// Lost.
    record Failed(URI address, String reason) implements Visit {}
}
