package org.communiques.extract.part;

import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;

/// Who belongs to a delegation or leads it: « du côté danois, A, B et C », « la délégation était composée de X ».
final class Delegations {
    /// « du côté danois, A, B et C », « on the Danish side ».
    private static final WordsByLanguage SIDES =
            WordsByLanguage.of(Map.of("fr", "cote", "en", "side", "de", "seite", "it", "parte"));

    private static final WordsByLanguage ON =
            WordsByLanguage.of(Map.of("fr", "du", "en", "on", "de", "von auf", "it", "per da"));

    /// « La délégation était composée de X », « dirigée par X ».
    private static final Set<String> LED =
            WordSet.of(
                    "compose composee composees forme formee dirige dirigee diriges dirigees conduite"
                            + " conduit menee led headed geleitet guidata composta comprend comprenait"
                            + " comptait compte comprenaient included includes including comprised umfasste"
                            + " gehorten gehorte angehorten comprendeva annoverava parte");

    private static final Set<String> COMPANY =
            WordSet.of(
                    "delegation delegations delegazione entretiens discussions pourparlers talks");

    private static final int LONG_DELEGATION = 15;

    private static final int NEAR = 3;

    private Delegations() {}

    /// « Die Delegation wurde von X geleitet », « Frankreich war durch X vertreten ».
    static boolean isLedBehind(Span span, int at) {
        Passage passage = span.passage();
        String word = passage.word(at);
        int name = span.from();
        boolean by = Particles.BY.isAmong(passage, name - NEAR, name);
        return by
                && (word.equals("vertreten")
                        || (LED.contains(word)
                                && passage.hasAny(COMPANY, name - LONG_DELEGATION, name)));
    }

    static boolean isSide(Passage passage, int at) {
        boolean first = at == 0 || Sentences.isEnd(passage, at - 1);
        return SIDES.isAt(passage, at)
                && (first || ON.isAmong(passage, at - NEAR, at))
                && !Particles.OF.isAt(passage, at + 1);
    }

    static boolean isCompany(Passage passage, int at) {
        return (LED.contains(passage.word(at)) && passage.hasAny(COMPANY, at - LONG_DELEGATION, at))
                || (COMPANY.contains(passage.word(at)) && passage.is(at - 3, "partie"));
    }
}
