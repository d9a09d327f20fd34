package org.communiques.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a text says that people met on screens: « en visioconférence », « réunion virtuelle ».
final class OnScreen {
    private static final Set<String> SCREENS =
            WordSet.of(
                    "visioconference videoconference visio videokonferenz videoconferenza virtual"
                            + " virtuell virtuelle virtuellen");

    /// « une session tenue en ligne », not « les contenus mis en ligne ».
    private static final Set<String> HELD =
            WordSet.of(
                    ", reunion session conference rencontre sommet tenu tenue tenus organisee"
                            + " entretenu entretenue entretenus reunis reunies participe");

    private OnScreen() {}

    /// The first words of title or lead that say so; null when none do.
    static @Nullable Span in(Reading reading) {
        for (Passage passage : reading.passages()) {
            if (passage.role() != Passage.Role.TITLE && passage.role() != Passage.Role.LEAD) {
                continue;
            }
            for (int i = 0; i < passage.size(); i++) {
                Span span = at(passage, i);
                if (span != null) {
                    return span;
                }
            }
        }
        return null;
    }

    private static @Nullable Span at(Passage passage, int at) {
        if (SCREENS.contains(passage.word(at)) || passage.word(at).startsWith("virtuel")) {
            return new Span(passage, at, at + 1);
        }
        boolean online = passage.is(at, "en") && passage.is(at + 1, "ligne");
        return online && HELD.contains(passage.word(at - 1)) ? new Span(passage, at, at + 2) : null;
    }
}
