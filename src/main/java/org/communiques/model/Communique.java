package org.communiques.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A ministerial communiqué: its clean text, the facts found in it, and what it is to others of its index.
public record Communique(CleanDocument document, Facts facts, Lineage lineage) {
    /// Seen by itself.
    public Communique(CleanDocument document, Facts facts) {
        this(document, facts, Lineage.NONE);
    }

    /// The key of its document.
    public String id() {
        return document.origin().id();
    }

    /// The day to sort and count it by: that of the event, or else of publication; null when neither is
    /// known.
    public @Nullable LocalDate date() {
        LocalDate event = facts.event().time().date();
        return event != null ? event : document.published();
    }

    /// The same under another key.
    public Communique withId(String id) {
        return new Communique(document.withId(id), facts, lineage);
    }

    /// The same among others.
    public Communique with(Lineage other) {
        return new Communique(document, facts, other);
    }
}
