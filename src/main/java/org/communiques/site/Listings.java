package org.communiques.site;

import java.net.URI;
import java.util.List;

/// Where a site lists its communiqués, and which addresses are those of communiqués.
///
/// @param pages web pages with links to communiqués, newest first
/// @param feeds RSS or Atom
/// @param communiques paths, with their query where there is one: `/news/#/*.html`
public record Listings(
        List<URI> pages, List<URI> feeds, List<URI> sitemaps, List<Wildcard> communiques) {
    public Listings {
        pages = List.copyOf(pages);
        feeds = List.copyOf(feeds);
        sitemaps = List.copyOf(sitemaps);
        communiques = List.copyOf(communiques);
    }

    /// Whether a communiqué may stand at this address; never where the profile does not say how they are
    /// written.
    public boolean isCommunique(URI address) {
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        String query = address.getRawQuery();
        String whole = query == null ? path : path + "?" + query;
        return communiques.stream().anyMatch(c -> c.matches(path) || c.matches(whole));
    }
}
