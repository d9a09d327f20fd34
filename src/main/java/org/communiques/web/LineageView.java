package org.communiques.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.communiques.model.Communique;
import org.communiques.model.Lineage;
import org.communiques.model.Version;
import org.jspecify.annotations.Nullable;

/// Where else a text stands, and which other texts its address has had.
///
/// @param versions the other texts, newest first
/// @param current address of the newest text, null on its own page
record LineageView(List<AliasView> aliases, List<LinkView> versions, @Nullable String current) {
    /// An address, which may be anything.
    ///
    /// @param url the same when it may become a link, otherwise null
    record AliasView(String text, @Nullable String url) {}

    static LineageView of(Lineage lineage, ZoneId zone, Words words) {
        return new LineageView(
                lineage.aliases().stream()
                        .map(alias -> new AliasView(alias, WebAddress.of(alias)))
                        .toList(),
                lineage.versions().stream().map(version -> link(version, zone, words)).toList(),
                lineage.versions().stream()
                        .filter(Version::current)
                        .map(version -> Links.communique(version.id()))
                        .findFirst()
                        .orElse(null));
    }

    /// Whether one text is another version of the other: the page leads to it as such, and as nothing else.
    static boolean isVersion(Communique one, Communique other) {
        return other.lineage().versions().stream()
                .anyMatch(version -> version.id().equals(one.id()));
    }

    private static LinkView link(Version version, ZoneId zone, Words words) {
        String key = version.current() ? "source.version.current" : "source.version.earlier";
        String address = Links.communique(version.id());
        Instant captured = version.captured();
        LocalDate published = version.published();
        if (captured != null) {
            String day = words.date(LocalDate.ofInstant(captured, zone));
            return LinkView.of(address, words.say(key + ".captured", day));
        }
        return published == null
                ? LinkView.of(address, words.say(key))
                : LinkView.of(address, words.say(key + ".published", words.date(published)));
    }
}
