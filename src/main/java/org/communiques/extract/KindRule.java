package org.communiques.extract;

import java.util.List;
import org.communiques.model.EventKind;
import org.jspecify.annotations.Nullable;

/// A line of the table of kinds: any of these phrases names the kind.
///
/// @param name what evidence calls it
/// @param phrases in folded words
record KindRule(String name, EventKind kind, List<List<String>> phrases) {
    /// A phrase found.
    record Found(KindRule rule, Span span) {}

    @Nullable Span in(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            Span span = at(passage, i);
            if (span != null) {
                return span;
            }
        }
        return null;
    }

    @Nullable Span at(Passage passage, int at) {
        Span longest = null;
        for (List<String> phrase : phrases) {
            boolean longer = longest == null || phrase.size() > longest.to() - longest.from();
            if (longer && startsAt(passage, at, phrase)) {
                longest = new Span(passage, at, at + phrase.size());
            }
        }
        return longest;
    }

    private static boolean startsAt(Passage passage, int at, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!passage.is(at + i, phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
