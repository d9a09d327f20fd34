package org.communiques.clean;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communiques.site.SiteProfile;
import org.communiques.site.Sites;
import org.jspecify.annotations.Nullable;

/// The known sites, with what their profiles say of pages made ready once. Safe for use by several threads.
final class KnownSites {
    private final Sites sites;
    private final Map<String, SiteRules> rules;

    /// @throws IllegalArgumentException when a selector of a profile cannot be read
    KnownSites(Sites sites) {
        this.sites = sites;
        this.rules =
                sites.all().stream()
                        .collect(Collectors.toUnmodifiableMap(SiteProfile::id, SiteRules::of));
    }

    /// The rules for a page at this address; none for one of an unknown site.
    SiteRules rules(@Nullable String address) {
        return uri(address)
                .flatMap(sites::of)
                .map(profile -> rules.get(profile.id()))
                .orElse(SiteRules.NONE);
    }

    /// The one address of the document at this address.
    String canonical(String address) {
        return uri(address).map(uri -> sites.canonical(uri).toString()).orElse(address);
    }

    /// Addresses on real pages are not always such: nothing is known of one that cannot be read.
    private static Optional<URI> uri(@Nullable String address) {
        try {
            return address == null ? Optional.empty() : Optional.of(new URI(address.strip()));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
