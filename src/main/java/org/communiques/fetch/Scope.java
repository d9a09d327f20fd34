package org.communiques.fetch;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communiques.clean.PageLinks;
import org.communiques.site.SiteProfile;
import org.communiques.site.Sites;
import org.jspecify.annotations.Nullable;

/// Which addresses belong to the site that a run starts from, and what they lead to.
///
/// A site with a profile tells its communiqués by their addresses. On any other, what lies below a place where
/// the run starts may be one: what is written or called like a page of its own, or, from a listing that a
/// profile names, any page.
final class Scope {
    private static final Pattern PAGE =
            Pattern.compile("(?i).*(?:/[^.]*|\\.(?:x?html?|php[0-9]?|aspx?|jsp|cfm|do|md|txt))");
    private static final Pattern SLUG = Pattern.compile(".*(?:[-_][^-_/]+){3}|.*[0-9]{4,}.*");
    private static final Pattern NEXT =
            Pattern.compile(
                    "(?iU)(?:[0-9]{1,4}|page [0-9]{1,4}|[›»>→]+|(?:\\S+"
                            + " ){0,2}(?:suivante?s?|next|older|"
                            + "weiter|nächste|siguientes?|seguinte|successiv[ao]|volgende|następna|次へ|下一页|다음)(?:"
                            + " \\S+){0,2})");
    private static final int SENTENCE = 20;
    private static final int EAST_ASIAN_SENTENCE = 8;

    private final List<URI> starts;
    private final Set<String> hosts;
    private final Sites sites;
    private final @Nullable SiteProfile profile;

    /// @param profile of the site, null when there is none
    Scope(List<URI> starts, Sites sites, @Nullable SiteProfile profile) {
        this.starts = List.copyOf(starts);
        this.sites = sites;
        this.profile = profile;
        List<String> names = profile == null ? List.of() : profile.hosts().names();
        this.hosts =
                Stream.concat(
                                starts.stream(),
                                names.stream().map(name -> URI.create("http://" + name)))
                        .map(Web::host)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether an address is one of this site.
    boolean holds(URI address) {
        return hosts.contains(Web.host(address));
    }

    /// Whether the site's profile says which addresses are communiqués.
    boolean knowsCommuniques() {
        return profile != null && !profile.listings().communiques().isEmpty();
    }

    boolean isCommunique(URI address) {
        return profile != null && profile.listings().isCommunique(address);
    }

    /// The one address of a communiqué: that of an alias host is the same.
    URI canonical(URI address) {
        return sites.canonical(address);
    }

    /// What a link of a list leads to; nothing when it is not to be followed.
    Optional<Link> follow(Link list, URI listAddress, PageLinks.Link link) {
        return address(link)
                .filter(address -> holds(address) && !address.equals(listAddress))
                .flatMap(address ->
                        role(list, link, listAddress, address).map(role -> list.to(address, role)));
    }

    private Optional<Link.Role> role(Link list, PageLinks.Link link, URI listAddress, URI address) {
        if (isCommunique(address)) {
            return Optional.of(Link.Role.COMMUNIQUE);
        }
        if (link.isNext() || isNextOf(listAddress, address, link.text())) {
            return Optional.of(Link.Role.NEXT);
        }
        if (knowsCommuniques() || !isBelow(address)) {
            return Optional.empty();
        }
        boolean isPage =
                isStartOfProfile(list) ? isPage(address) : isPageLike(address, link.text());
        return isPage ? Optional.of(Link.Role.PAGE) : Optional.empty();
    }

    /// Whether the run starts from a list that the profile names, and this is it or one of its next pages: where a
    /// site is given by its name, every start is such a list or a feed.
    private boolean isStartOfProfile(Link list) {
        return profile != null
                && list.depth() == 0
                && profile.listings().pages().stream().anyMatch(starts::contains);
    }

    /// The pages that a list for machines names. Items of a feed are what the site publishes.
    Stream<Link> follow(Link list, SiteList named) {
        Stream<Link> lists =
                named.lists().stream()
                        .filter(this::holds)
                        .map(address ->
                                list.to(
                                        address,
                                        isGiven(list) ? Link.Role.MAP : Link.Role.LISTING));
        Stream<Link> pages =
                named.pages().stream()
                        .filter(this::holds)
                        .filter(address -> isWanted(list, named, address))
                        .map(address ->
                                list.to(
                                        address,
                                        named.isFeed() || isCommunique(address)
                                                ? Link.Role.COMMUNIQUE
                                                : Link.Role.PAGE));
        return Stream.concat(lists, pages);
    }

    private boolean isWanted(Link list, SiteList named, URI address) {
        if (knowsCommuniques()) {
            return isCommunique(address);
        }
        if (named.isFeed()) {
            return list.isStart() || isBelow(address);
        }
        return isGiven(list)
                ? isPage(address)
                : (list.isStart() || isBelow(address)) && isPageLike(address, "");
    }

    /// Whether it is an address that the user wrote, and not one of a profile, or a part of what stands there:
    /// the user chose what it names.
    private static boolean isGiven(Link list) {
        return list.role() == Link.Role.MAP || (list.isStart() && list.role() == Link.Role.PAGE);
    }

    List<Link> lists(Link from, List<String> written) {
        return written.stream()
                .map(Web::parse)
                .flatMap(Optional::stream)
                .filter(this::holds)
                .map(address -> from.to(address, Link.Role.LISTING))
                .toList();
    }

    private static Optional<URI> address(PageLinks.Link link) {
        return Web.parse(link.address())
                .filter(address -> String.valueOf(address.getScheme()).startsWith("http"));
    }

    private boolean isBelow(URI address) {
        String path = Web.path(address);
        return starts.stream()
                .map(Web::folder)
                .anyMatch(folder -> path.startsWith(folder) && path.length() > folder.length());
    }

    private static boolean isPage(URI address) {
        return PAGE.matcher(Web.path(address)).matches();
    }

    private static boolean isPageLike(URI address, String text) {
        String path = Web.path(address);
        String last = path.substring(path.lastIndexOf('/', path.length() - 2) + 1);
        return isPage(address) && (isSentence(text) || SLUG.matcher(last).matches());
    }

    private static boolean isSentence(String text) {
        boolean eastAsian =
                text.codePoints().filter(Character::isIdeographic).count() * 4 > text.length();
        return text.length() >= (eastAsian ? EAST_ASIAN_SENTENCE : SENTENCE);
    }

    /// « 2 », « Suivant », « Older news », to the same place but for its query and its numbers.
    private static boolean isNextOf(URI list, URI address, String text) {
        return NEXT.matcher(text.strip()).matches()
                && unnumbered(address).startsWith(unnumbered(list));
    }

    private static String unnumbered(URI address) {
        return Web.folder(address).replaceAll("(?:page|p)?[-_/]?[0-9]+/?", "");
    }
}
