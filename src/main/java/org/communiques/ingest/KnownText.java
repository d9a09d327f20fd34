package org.communiques.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.communiques.model.Origin;
import org.communiques.model.Version;
import org.jspecify.annotations.Nullable;

/// A text met in a run, and where. Used by the thread that decides, [#lost] aside.
final class KnownText {
    /// A copy whose source says when it was captured tells better than one that does not; then the later
    /// capture, then the later place in the source.
    static final Comparator<KnownText> BY_AGE =
            Comparator.comparing(
                            (KnownText text) -> text.lastCaptured,
                            Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(text -> text.lastMet);

    /// The key under which it was added.
    final String added;

    final UUID content;

    /// The address of the copy that was added, or where it was met when it has none; no more of it is kept than
    /// is asked for: every document of a run has one.
    final String first;

    private final @Nullable Instant captured;
    private final @Nullable LocalDate published;

    /// Another text met before under the same key.
    final @Nullable KnownText before;

    private @Nullable Instant lastCaptured;
    private long lastMet;
    private List<Alias> aliases = List.of();
    private volatile boolean lost;

    /// Another address of a text, and the key that a document has there.
    record Alias(String id, String url) {}

    KnownText(String added, Met met, @Nullable KnownText before) {
        this.added = added;
        this.content = met.content();
        Origin origin = met.document().origin();
        this.first = origin.url() != null ? origin.url() : origin.location();
        this.captured = origin.captured();
        this.published = met.document().published();
        this.before = before;
    }

    /// One more copy, this text's own first one included.
    void met(Met met, long place) {
        Origin copy = met.document().origin();
        lastMet = place;
        Instant again = copy.captured();
        if (again != null && (lastCaptured == null || again.isAfter(lastCaptured))) {
            lastCaptured = again;
        }
        addAlias(met.asked());
        addAlias(copy);
    }

    private void addAlias(Origin copy) {
        String address = copy.url();
        if (address == null || address.equals(first)) {
            return;
        }
        Alias alias = new Alias(copy.id(), address);
        if (!aliases.contains(alias)) {
            List<Alias> more = new ArrayList<>(aliases);
            more.add(alias);
            aliases = more;
        }
    }

    List<Alias> aliases() {
        return aliases;
    }

    /// Says that it did not reach the index. May be called by any thread.
    void lose() {
        lost = true;
    }

    boolean isLost() {
        return lost;
    }

    Version version(String id, boolean current) {
        return new Version(id, published, captured, current);
    }
}
