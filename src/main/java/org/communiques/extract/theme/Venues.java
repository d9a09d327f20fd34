package org.communiques.extract.theme;

import java.util.BitSet;
import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;

/// The meeting of others that tells where or when two met: « en marge du sommet du G20 », « qui se trouve à New Delhi
/// pour le sommet du G20 », « avant la réunion des ministres de l'OTAN ».
///
/// The event itself is no venue: « ont participé au sommet du G20 ».
final class Venues extends Incidental {
    /// « en marge de », « on the sidelines of », « am Rande der », « a margine di ».
    private static final Set<String> MARGINS =
            WordSet.of("marge margin margins sideline sidelines rande margine");

    /// What says when or why somebody is there, where a summit follows.
    private static final Set<String> WHEN =
            WordSet.of(
                    "occasion lors avant apres veille lendemain issue pendant durant cours pour"
                            + " during before after ahead following for attend"
                            + " anlasslich wahrend vor nach zum zur"
                            + " durante prima dopo per");

    /// « se reverront au sommet du G20 ».
    private static final Set<String> MEETING =
            WordSet.of(
                    "revoir reverront reverra rencontrer rencontreront retrouver retrouveront tenait tient"
                            + " meet met treffen incontreranno incontrarsi");

    private static final Set<String> SUMMITS =
            WordSet.of(
                    "sommet assemblee summit assembly gipfel gipfels generalversammlung gipfeltreffen vertice"
                            + " assemblea g7 g20 g8 cop21 cop22 cop23 cop24 cop25 cop26 cop27 cop28 cop29 cop30 cop31");

    /// « la réunion des ministres de l'OTAN »; other meetings are held on a subject.
    private static final Set<String> GATHERINGS =
            WordSet.of(
                    "reunion reunions session meeting meetings tagung treffen riunione ministerielle ministerial");

    private static final Set<String> GROUPS =
            WordSet.of("g7 g8 g20 otan nato asean onu un uno quad apec asem");

    /// Between them: « pour assister au sommet », « ahead of the G20 Summit ».
    private static final Set<String> BETWEEN =
            WordSet.of(
                    "de du des d' la l' le les a au aux ce cette assister participer prendre part prochain premier"
                            + " of the attend attending to its upcoming nato g7 g20 asean un eu onu otan uno"
                            + " dem der den die zum zur del della dell' il lo al alla partecipare");

    private static final Set<String> LINKS =
            WordSet.of(
                    "de du des d' a au aux la l' le les en in of for the der die das dem den del dello della dell' dei degli"
                            + " delle di il lo i gli and et");

    private static final int LONGEST = 8;
    private static final int NEAR = 4;

    Venues(Span sentence, BitSet covered) {
        super(sentence, covered);
    }

    /// Words behind which a venue may be named.
    static Set<String> leads() {
        return WordSet.union(MARGINS, WHEN, MEETING);
    }

    @Override
    void cover(int at) {
        String word = passage.word(at);
        if (MARGINS.contains(word)) {
            coverToMark(at + 1);
        } else if (passage.role() != Passage.Role.TITLE
                && (WHEN.contains(word) || MEETING.contains(word))) {
            coverMeeting(at + 1);
        }
    }

    /// What follows the link behind « en marge », as far as the next mark.
    private void coverToMark(int from) {
        int at = words.skip(from, LINKS);
        int end = at > from ? words.pass(at, LONGEST, words::isWordOrNumber) : from;
        covered.set(from, end);
    }

    private void coverMeeting(int from) {
        int at = words.skip(from, BETWEEN);
        boolean summit = at < sentence.to() && SUMMITS.contains(passage.word(at));
        boolean gathering =
                at < sentence.to()
                        && GATHERINGS.contains(passage.word(at))
                        && passage.hasAny(GROUPS, from, Math.min(sentence.to(), at + LONGEST));
        if (!summit && !gathering && !passage.hasAny(SUMMITS, from, at)) {
            return;
        }
        covered.set(from, behindName(at));
    }

    /// The name goes on with capitals, numbers, and what a link ties to it.
    private int behindName(int from) {
        return words.pass(from, LONGEST + NEAR, this::belongs);
    }

    private boolean belongs(int at) {
        return words.isWordOrNumber(at)
                && (!words.isWord(at)
                        || passage.token(at).isCapital()
                        || LINKS.contains(passage.word(at))
                        || SUMMITS.contains(passage.word(at))
                        || GATHERINGS.contains(passage.word(at))
                        || LINKS.contains(passage.word(at - 1)));
    }
}
