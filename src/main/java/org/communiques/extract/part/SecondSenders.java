package org.communiques.extract.part;

import java.util.Set;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Who sends what somebody else sent before him, in a clause that leaves the verb out: « X a adressé un message à Y,
/// et A, ministre des Affaires étrangères, à B ».
final class SecondSenders {
    private static final Set<String> SENT =
            WordSet.of(
                    "adresse envoye ecrit transmis parvenir sent wrote addressed gesandt sandte schrieb"
                            + " geschrieben richtete inviato scritto indirizzato rivolto");

    private static final Set<String> TO = WordSet.of("a au aux to an al alla");
    private static final int APPOSITION = 16;

    private SecondSenders() {}

    static boolean are(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int to = pastApposition(passage, phrase.name().to());
        return phrase.link() == NamePhrase.Link.AND
                && phrase.isBehind(Particles.AND)
                && TO.contains(passage.word(to))
                && isBeforeName(passage, to + 1)
                && passage.hasAny(SENT, Sentences.start(passage, phrase.from()), phrase.from());
    }

    /// To whom such a one sends it.
    static boolean address(NamePhrase phrase) {
        NamePhrase sender = sender(phrase);
        return sender != null && are(sender);
    }

    private static @Nullable NamePhrase sender(NamePhrase phrase) {
        return TO.contains(phrase.before()) ? phrase.previous() : null;
    }

    private static int pastApposition(Passage passage, int at) {
        if (!passage.is(at, ",")) {
            return at;
        }
        int end = Sentences.end(passage, at, APPOSITION);
        for (int i = at + 1; i < end; i++) {
            if (passage.is(i, ",")) {
                return i + 1;
            }
        }
        return at;
    }

    /// « à M. B », « to Minister B »: a verb would stand behind what a subject does.
    private static boolean isBeforeName(Passage passage, int at) {
        return at < passage.size() && passage.token(at).isCapital();
    }
}
