package org.communiques.fetch;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communiques.site.Listings;
import org.communiques.site.SiteProfile;
import org.communiques.site.Sites;
import org.jspecify.annotations.Nullable;

/// Where a run begins: an address, or the lists of a site that is known by name.
record Start(Scope scope, List<Link> links) {
    /// @throws IllegalArgumentException when it is neither: what to write instead
    static Start parse(String word, Sites sites) {
        return word.matches("[a-z0-9-]+") && !word.equals("localhost")
                ? ofSite(word, sites)
                : ofAddress(word, sites);
    }

    private static Start ofSite(String id, Sites sites) {
        SiteProfile profile =
                sites.byId(id)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        String.format(
                                                Locale.ROOT,
                                                "No site is known as '%s': give an address, or one of %s",
                                                id,
                                                ids(sites))));
        Listings listings = profile.listings();
        List<Link> links =
                Stream.of(listings.feeds(), listings.pages(), listings.sitemaps())
                        .flatMap(List::stream)
                        .map(address -> new Link(address, Link.Role.LISTING, 0))
                        .toList();
        if (links.isEmpty()) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "Where the site '%s' lists its communiqués is not known: give the address of a list",
                            id));
        }
        return new Start(
                new Scope(links.stream().map(Link::address).toList(), sites, profile), links);
    }

    private static Start ofAddress(String word, Sites sites) {
        String written = word.contains("://") ? word : "https://" + word;
        URI address =
                Web.parse(written)
                        .filter(parsed -> parsed.getHost() != null || parsed.getUserInfo() != null)
                        .orElseThrow(() ->
                                new IllegalArgumentException("Not an address: '" + word + "'"));
        if (!String.valueOf(address.getScheme()).matches("(?i)https?")) {
            throw new IllegalArgumentException("Only http and https are fetched: '" + word + "'");
        }
        if (address.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "An address with a name or a password in it is not fetched: "
                            + address.getHost());
        }
        SiteProfile profile = sites.of(address).orElse(null);
        return new Start(
                new Scope(List.of(address), sites, profile),
                List.of(new Link(address, role(address, profile), 0)));
    }

    private static Link.Role role(URI address, @Nullable SiteProfile profile) {
        if (profile == null) {
            return Link.Role.PAGE;
        }
        if (profile.listings().isCommunique(address)) {
            return Link.Role.COMMUNIQUE;
        }
        return profile.listings().pages().contains(address) ? Link.Role.LISTING : Link.Role.PAGE;
    }

    private static String ids(Sites sites) {
        return sites.all().stream().map(SiteProfile::id).collect(Collectors.joining(", "));
    }
}
