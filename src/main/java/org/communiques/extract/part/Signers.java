package org.communiques.extract.part;

import java.util.Set;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.time.DateMention;

/// Who had signed what changes hands here: « ont assisté à l’échange des notes que X et Y avaient signées ». Theirs
/// is no deed of old: the texts are exchanged, handed over or shown at the very meeting.
final class Signers {
    /// What is done with it here.
    private static final Set<String> EXCHANGED =
            WordSet.of(
                    "echange echanges echangent echangerent assiste assistent remis remise remet remettent presente"
                            + " presentes exchange exchanged exchanges witnessed witnessing handed"
                            + " presented attended austausch tauschten ausgetauscht ubergab ubergaben uberreichte"
                            + " scambio scambiati scambiato assistito consegnato presentato");

    private static final Set<String> SIGNED =
            WordSet.of(
                    "signe signee signes signees paraphe paraphee paraphes paraphees signed initialled"
                            + " unterzeichnet unterzeichneten paraphiert firmato firmata firmati firmate siglato");

    /// More do not sign in one clause.
    private static final int MOST = 6;

    private static final int BEHIND = 48;
    private static final int VERB = 8;

    private Signers() {}

    /// Whether this one, named in the clause behind « que », is said to have signed it, in no year of old.
    static boolean are(NamePhrase phrase) {
        NamePhrase first = phrase;
        for (int i = 0; i < MOST && first.previous() != null && isListed(first); i++) {
            first = first.previous();
        }
        Passage passage = phrase.passage();
        if (!first.isBehind(Particles.THAT)) {
            return false;
        }
        int start = Sentences.start(passage, phrase.from());
        int end = Sentences.end(passage, phrase.name().to(), BEHIND);
        return passage.hasAny(EXCHANGED, start, phrase.from())
                && isSigned(passage, phrase.name().to(), end);
    }

    private static boolean isListed(NamePhrase phrase) {
        return phrase.link() != NamePhrase.Link.NONE && !phrase.isBehind(Particles.THAT);
    }

    private static boolean isSigned(Passage passage, int from, int end) {
        for (int i = from; i < end; i++) {
            if (Particles.THAT.isAt(passage, i)) {
                return false;
            }
            if (SIGNED.contains(passage.word(i))) {
                return !namesYear(passage, i, Math.min(end, i + VERB));
            }
        }
        return false;
    }

    private static boolean namesYear(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (DateMention.isYear(passage.number(i))) {
                return true;
            }
        }
        return false;
    }
}
