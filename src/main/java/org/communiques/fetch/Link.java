package org.communiques.fetch;

import java.net.URI;

/// An address that a run may visit, and what is expected there.
///
/// @param depth how many lists lie between the start and it
record Link(URI address, Role role, int depth) {
    /// What is expected at an address.
    enum Role {
        /// A communiqué: its site's profile, or a feed, says so.
        COMMUNIQUE,
        /// A list of communiqués.
        LISTING,
        /// A sitemap of an index that the user gave: what it names is as good as given.
        MAP,
        /// The next page of the list that names it.
        NEXT,
        /// One or the other: the page itself has to tell.
        PAGE
    }

    /// What this page names.
    Link to(URI named, Role namedAs) {
        return new Link(named, namedAs, namedAs == Role.NEXT ? depth : depth + 1);
    }

    boolean isStart() {
        return depth == 0 && role != Role.NEXT;
    }
}
