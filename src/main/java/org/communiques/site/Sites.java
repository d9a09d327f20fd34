package org.communiques.site;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The known sites, by name and by address. Immutable; safe for use by several threads.
public final class Sites {
    private final Map<String, SiteProfile> byId;
    private final Map<String, SiteProfile> byHost = new HashMap<>();
    private final Map<String, SiteProfile> byDomain = new HashMap<>();

    private Sites(Map<String, SiteProfile> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /// No site at all: every page is read by the general rules.
    public static Sites none() {
        return new Sites(Map.of());
    }

    /// The profiles shipped with the program.
    public static Sites load() {
        return of(ProfileFiles.shipped(), List.of());
    }

    /// The shipped profiles and the user's own: each `.yaml` file of a folder, which may be absent. One of
    /// the name of a shipped one stands in its place; its hosts are its own whatever a shipped one says.
    ///
    /// @param selectorCheck refuses, by an [IllegalArgumentException], a selector that is none
    /// @throws IllegalArgumentException when a file is not a profile: which file, which part, and what to do
    public static Sites load(Path userFolder, Consumer<String> selectorCheck) {
        List<SiteProfile> users = ProfileFiles.in(userFolder, selectorCheck);
        refuseSharedHosts(userFolder, users);
        return of(ProfileFiles.shipped(), users);
    }

    private static Sites of(List<SiteProfile> shipped, List<SiteProfile> users) {
        Map<String, SiteProfile> byId = new LinkedHashMap<>();
        shipped.forEach(profile -> byId.put(profile.id(), profile));
        users.forEach(profile -> byId.put(profile.id(), profile));
        Sites sites = new Sites(byId);
        Set<String> replaced = users.stream().map(SiteProfile::id).collect(Collectors.toSet());
        shipped.stream()
                .filter(profile -> !replaced.contains(profile.id()))
                .forEach(sites::putHosts);
        users.forEach(sites::putHosts);
        return sites;
    }

    private void putHosts(SiteProfile profile) {
        profile.hosts().names().forEach(name -> byHost.put(Hosts.key(name), profile));
        profile.hosts().domains().forEach(name -> byDomain.put(Hosts.key(name), profile));
    }

    private static void refuseSharedHosts(Path folder, List<SiteProfile> profiles) {
        Map<String, String> owners = new HashMap<>();
        for (SiteProfile profile : profiles) {
            for (String name : profile.hosts().names()) {
                String other = owners.put(Hosts.key(name), profile.id());
                if (other != null && !other.equals(profile.id())) {
                    throw new IllegalArgumentException(
                            String.format(
                                    Locale.ROOT,
                                    "%s: hosts: %s is already one of %s.yaml: take it out of one of them",
                                    folder.resolve(profile.id() + ".yaml"),
                                    name,
                                    other));
                }
            }
        }
    }

    /// All of them, the shipped ones first.
    public Collection<SiteProfile> all() {
        return byId.values();
    }

    /// The site of this name; empty where no profile has it.
    public Optional<SiteProfile> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The site that this address belongs to: one that names its host, or else one that names a domain
    /// above it.
    public Optional<SiteProfile> of(URI address) {
        String host = address.getHost();
        if (host == null) {
            return Optional.empty();
        }
        String key = Hosts.key(host);
        SiteProfile exact = byHost.get(key);
        return Optional.ofNullable(exact != null ? exact : ofDomain(key));
    }

    private @Nullable SiteProfile ofDomain(String host) {
        SiteProfile found = byDomain.get(host);
        for (int dot = host.indexOf('.');
                found == null && dot >= 0;
                dot = host.indexOf('.', dot + 1)) {
            found = byDomain.get(host.substring(dot + 1));
        }
        return found;
    }

    /// The one address of the document at this address: by its site's rules, or, for an unknown site,
    /// without what never tells documents apart (capitals and a final dot in the host, a default port, the
    /// fragment).
    public URI canonical(URI address) {
        if (address.getHost() == null || address.getScheme() == null) {
            return address;
        }
        return of(address)
                .map(profile -> profile.canonical(address))
                .orElseGet(() -> Addresses.plain(address));
    }
}
