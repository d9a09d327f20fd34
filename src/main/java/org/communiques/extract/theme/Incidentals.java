package org.communiques.extract.theme;

import java.util.BitSet;
import java.util.Set;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;

/// Words that name something beside what a sentence speaks of: what an office or a department is for
/// (« le Département de l'environnement, des transports et de l'énergie »), the meeting at whose margin, before or after
/// which others met, and a group in whose company or by whose rules something is done.
final class Incidentals {
    /// Words that lead to such words: most sentences have none, and are asked for all of them at once.
    private static final Set<String> LEADS =
            WordSet.union(OfficeFields.leads(), Venues.leads(), PassingGroups.leads());

    private Incidentals() {}

    /// The tokens of such words.
    static BitSet in(Span sentence) {
        BitSet covered = new BitSet();
        OfficeFields offices = new OfficeFields(sentence, covered);
        Venues venues = new Venues(sentence, covered);
        PassingGroups groups = new PassingGroups(sentence, covered);
        for (int at = sentence.from(); at < sentence.to(); at++) {
            String word = sentence.passage().word(at);
            if (LEADS.contains(word) || OfficeFields.isCompound(word)) {
                offices.cover(at);
                venues.cover(at);
                groups.cover(at);
            }
        }
        return covered;
    }
}
