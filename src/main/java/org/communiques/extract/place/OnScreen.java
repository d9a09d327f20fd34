package org.communiques.extract.place;

import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Reading;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Where a text says that people met on screens: « en visioconférence », « réunion virtuelle »; not where a guest
/// alone joined the others on one.
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

    /// « M. X, qui les a rejoints par visioconférence ».
    private static final Set<String> JOINED =
            WordSet.of(
                    "qui auquel laquelle lequel rejoint rejointe rejoints rejointes joint jointe joints intervenu"
                            + " intervenue intervenus intervient connecte connectee joined joining dialled dialed"
                            + " who zugeschaltet zugeschaltete verbunden collegato collegata intervenuto"
                            + " intervenuta");

    private static final int NEAR = 12;

    private OnScreen() {}

    /// The first words in passages of this role that say so; null when none do.
    static @Nullable Span in(Reading reading, Passage.Role role) {
        for (Passage passage : reading.passages()) {
            if (passage.role() != role) {
                continue;
            }
            for (int i = 0; i < passage.size(); i++) {
                Span span = at(passage, i);
                if (span != null && !isOfGuest(passage, i)) {
                    return span;
                }
            }
        }
        return null;
    }

    private static boolean isOfGuest(Passage passage, int at) {
        int to = Sentences.end(passage, at, 3);
        for (int i = to - 1; i >= Math.max(0, at - NEAR) && !isOtherSentence(passage, i, at); i--) {
            if (JOINED.contains(passage.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOtherSentence(Passage passage, int at, int screen) {
        return at < screen && Sentences.isEnd(passage, at);
    }

    private static @Nullable Span at(Passage passage, int at) {
        if (SCREENS.contains(passage.word(at)) || passage.word(at).startsWith("virtuel")) {
            return new Span(passage, at, at + 1);
        }
        boolean online = passage.is(at, "en") && passage.is(at + 1, "ligne");
        return online && HELD.contains(passage.word(at - 1)) ? new Span(passage, at, at + 2) : null;
    }
}
