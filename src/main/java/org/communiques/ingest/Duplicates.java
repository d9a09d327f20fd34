package org.communiques.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.communiques.ingest.KnownText.Alias;
import org.communiques.model.CleanDocument;
import org.communiques.model.Lineage;
import org.communiques.model.Version;
import org.communiques.search.Settlement;
import org.jspecify.annotations.Nullable;

/// Knows the documents of one run by their keys and by their text, to tell the same document met twice from
/// two versions of one.
///
/// A page is often saved twice, or stands under two addresses; and some are rewritten in place, so that one
/// address has had two texts. Records of a structured corpus that have keys and no addresses stay apart.
/// What it says depends on the order of the documents alone. Not safe for use by several threads; about
/// 300 bytes a document, and where it was met for one without an address.
final class Duplicates {
    private static final int VERSION_DIGITS = 8;

    private final Map<UUID, KnownText> byContent = new HashMap<>();

    /// The text of each key that was met last; the others hang on it.
    private final Map<String, KnownText> byId = new HashMap<>();

    private long place;

    /// What a document is among those met before.
    sealed interface Standing {
        /// Met for the first time; a second version of a known one has a key of its own.
        record New(CleanDocument document, KnownText text) implements Standing {}

        /// Met before.
        record Same(KnownText text) implements Standing {}
    }

    Standing of(Met met) {
        KnownText known = known(met);
        KnownText text = known == null ? add(met) : known;
        text.met(met, place++);
        return known == null
                ? new Standing.New(met.document().withId(text.added), text)
                : new Standing.Same(text);
    }

    private @Nullable KnownText known(Met met) {
        KnownText version = byId.get(met.document().origin().id());
        while (version != null && !version.content.equals(met.content())) {
            version = version.before;
        }
        if (version != null || !met.isToldByText()) {
            return version;
        }
        KnownText elsewhere = byContent.get(met.content());
        // Two keys given by the owner of a corpus to one address are two documents.
        return elsewhere != null && elsewhere.first.equals(met.document().origin().url())
                ? null
                : elsewhere;
    }

    private KnownText add(Met met) {
        String id = met.document().origin().id();
        KnownText before = byId.get(id);
        String added = before == null ? id : versionId(id, met.content());
        KnownText text = new KnownText(added, met, before);
        byId.put(id, text);
        if (met.isToldByText()) {
            byContent.putIfAbsent(met.content(), text);
        }
        return text;
    }

    private static String versionId(String id, UUID content) {
        return id + "-" + content.toString().substring(0, VERSION_DIGITS);
    }

    /// Tells what is settled at the end of the run: of several texts of one key, the newest has it.
    void settle(Consumer<Settlement> settled) {
        byId.forEach((id, last) -> settle(id, versions(last), settled));
    }

    /// What reached the index under one key, newest first.
    private static List<KnownText> versions(KnownText last) {
        List<KnownText> versions = new ArrayList<>();
        for (KnownText text = last; text != null; text = text.before) {
            if (!text.isLost()) {
                versions.add(text);
            }
        }
        versions.sort(KnownText.BY_AGE.reversed());
        return versions;
    }

    private void settle(String id, List<KnownText> versions, Consumer<Settlement> settled) {
        List<Version> all = new ArrayList<>();
        for (KnownText text : versions) {
            boolean current = all.isEmpty();
            all.add(text.version(current ? id : versionId(id, text.content), current));
        }
        for (int i = 0; i < all.size(); i++) {
            KnownText text = versions.get(i);
            Version version = all.get(i);
            List<Version> others = all.stream().filter(other -> !other.equals(version)).toList();
            List<String> aliases = text.aliases().stream().map(Alias::url).distinct().toList();
            Lineage lineage = new Lineage(aliases, others);
            if (!lineage.equals(Lineage.NONE) || !text.added.equals(version.id())) {
                settled.accept(new Settlement(text.added, version.id(), otherIds(text), lineage));
            }
        }
    }

    /// Keys of its aliases, except those under which another text stands.
    private Set<String> otherIds(KnownText text) {
        return text.aliases().stream()
                .map(Alias::id)
                .filter(id -> !byId.containsKey(id))
                .collect(Collectors.toSet());
    }
}
