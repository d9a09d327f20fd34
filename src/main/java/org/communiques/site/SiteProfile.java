package org.communiques.site;

import java.net.URI;

/// What is known beforehand of one site.
///
/// @param id the name of its file, such as `gov-uk`
/// @param name who publishes it, as people call them
public record SiteProfile(
        String id,
        String name,
        Hosts hosts,
        AddressRules addresses,
        PageLayout page,
        Listings listings) {
    public SiteProfile {
        if (!id.matches("[a-z0-9]+(?:-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "the name of a profile has lower-case letters, digits and hyphens, unlike '"
                            + id
                            + "'");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name is blank");
        }
    }

    /// The one address of the document that stands at this address of the site.
    public URI canonical(URI address) {
        String path = address.getRawPath();
        return Addresses.of(
                address,
                addresses.scheme(),
                hosts.canonical(address.getHost()),
                addresses.path(path == null || path.isEmpty() ? "/" : path),
                addresses.query(address.getRawQuery()));
    }
}
