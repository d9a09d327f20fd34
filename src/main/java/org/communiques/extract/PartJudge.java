package org.communiques.extract;

import java.util.Set;
import org.communiques.extract.MinisterExtractor.Appearance;
import org.communiques.model.EventKind;
import org.communiques.model.Part;

/// Tells who takes part, speaks or signs from who is only spoken of.
final class PartJudge {
    private static final Set<String> AUXILIARIES =
            Set.of(
                    "a", "ont", "est", "sont", "s'", "n'", "y", "avait", "etait", "se", "has",
                    "have", "hat", "ha");
    private static final Set<EventKind> ONE_VOICE =
            Set.of(
                    EventKind.DECLARATION,
                    EventKind.MESSAGE,
                    EventKind.AIDE,
                    EventKind.CONFERENCE_DE_PRESSE);

    private final EventKind kind;

    PartJudge(EventKind kind) {
        this.kind = kind;
    }

    Part part(Appearance appearance) {
        boolean takesPart = appearance.mentions().stream().anyMatch(this::takesPart);
        return takesPart ? Part.PARTICIPANT : Part.MENTIONED;
    }

    private boolean takesPart(NameMention mention) {
        if (ONE_VOICE.contains(kind)
                && mention.link() instanceof NameMention.OfficeLink.Counterpart) {
            return false;
        }
        return switch (mention.span().passage().role()) {
            case TITLE, LEAD -> true;
            case HEADING -> false;
            case BODY -> speaks(mention.span());
        };
    }

    private static boolean speaks(Span span) {
        return AUXILIARIES.contains(span.passage().word(span.to()));
    }
}
