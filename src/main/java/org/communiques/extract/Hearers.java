package org.communiques.extract;

import java.util.Set;

/// Those to whom something is told, given or shown in person: « a expliqué au ministre X », « told X that », « l’a remercié de son
/// accueil ».
final class Hearers {
    private static final Set<String> GIVEN =
            WordSet.of(
                    "part explique indique precise repondu remis presente expose confie assure offert"
                            + " souhaite montre presented handed gave explained introduced shown showed"
                            + " consegnato spiegato detto illustrato presentato");

    private static final Set<String> TO = WordSet.of("au a aux to al alla ai allo");

    private static final Set<String> TOLD =
            WordSet.of(
                    "informe assure prie told informed briefed assured informierte unterrichtete uberreichte"
                            + " bat informato assicurato presented");

    private static final Set<String> ASKED = WordSet.of("asked");

    private static final Set<String> THANKED =
            WordSet.of(
                    "remercie remerciee thanked dankte dankten ringraziato ringraziata gratitude"
                            + " reconnaissance remerciements exprime expressed espresso");

    /// For these one thanks where one was received.
    private static final Set<String> WELCOME =
            WordSet.of(
                    "accueil hospitalite venue visite welcome hospitality visit empfang gastfreundschaft"
                            + " besuch accoglienza ospitalita visita");

    private static final int NEAR = 5;
    private static final int BEHIND = 12;

    private Hearers() {}

    static boolean are(NamePhrase phrase) {
        return isTold(phrase) || isGiven(phrase) || isThanked(phrase);
    }

    private static boolean isTold(NamePhrase phrase) {
        Passage passage = phrase.passage();
        return TOLD.contains(phrase.before())
                || (ASKED.contains(phrase.before()) && passage.is(phrase.name().to(), "to"));
    }

    private static boolean isGiven(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int to = phrase.from() - 1;
        return TO.contains(phrase.before()) && isAfter(passage, GIVEN, to);
    }

    private static boolean isThanked(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int name = phrase.name().to();
        int end = Sentences.end(passage, name, BEHIND);
        return passage.hasAny(WELCOME, name, end) && isAfter(passage, THANKED, phrase.from());
    }

    /// Whether one of these verbs stands close before, in the same clause and with a subject that acts.
    private static boolean isAfter(Passage passage, Set<String> verbs, int before) {
        for (int i = before - 1; i >= Math.max(1, before - NEAR); i--) {
            if (verbs.contains(passage.word(i))) {
                return true;
            }
            if (passage.is(i, ",")
                    || Clauses.isSubordinate(passage.word(i))
                    || Sentences.isEnd(passage, i)) {
                return false;
            }
        }
        return false;
    }
}
