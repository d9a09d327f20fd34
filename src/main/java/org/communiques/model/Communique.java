package org.communiques.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A ministerial communiqué: its clean text and the facts found in it.
public record Communique(CleanDocument document, Facts facts) {
    public String id() {
        return document.origin().id();
    }

    /// The day to sort and count it by: that of the event, or else of publication; null when neither is
    /// known.
    public @Nullable LocalDate date() {
        LocalDate event = facts.event().time().date();
        return event != null ? event : document.published();
    }
}
