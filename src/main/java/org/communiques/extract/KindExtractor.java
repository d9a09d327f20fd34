package org.communiques.extract;

import java.util.List;
import org.communiques.model.EventKind;
import org.communiques.model.Evidence;

/// What kind of event a text reports: the first line of a table whose words stand in the title, else in the lead.
final class KindExtractor {
    private KindExtractor() {}

    record Found(EventKind kind, List<Evidence> evidence) {}

    static Found extract(Reading reading, boolean leaders) {
        for (Passage passage : reading.head()) {
            for (KindRule rule : KindRule.ALL) {
                Span span = rule.in(passage);
                if (span != null) {
                    EventKind kind = refined(rule.kind(), leaders);
                    return new Found(
                            kind, List.of(span.proves("event.kind", kind.code(), rule.name())));
                }
            }
        }
        return new Found(EventKind.INFORMATION, List.of());
    }

    /// A meeting of two heads is a summit, whatever the title calls it.
    private static EventKind refined(EventKind kind, boolean leaders) {
        return kind == EventKind.RENCONTRE_MINISTERIELLE && leaders
                ? EventKind.RENCONTRE_AU_SOMMET
                : kind;
    }
}
