package org.communiques.extract;

import java.util.Set;

/// Talks that a sentence names first, as the occasion of what it tells: « Au cours d’un entretien téléphonique tenu ce matin, X a
/// informé Y ».
final class Occasions {
    private static final Set<String> DURING =
            WordSet.of("cours lors pendant during in im bei wahrend durante nel nella");

    /// The one to whom something is told there.
    private static final Set<String> TOLD =
            WordSet.of("informe assure remercie informed told assured thanked informato");

    private static final Set<String> TO = Set.of("à", "au", "to");
    private static final int OPENING = 7;
    private static final int SENTENCE = 48;

    private Occasions() {}

    /// Whether such a sentence tells that this one spoke there or was spoken to.
    static boolean areTalksWith(NamePhrase phrase) {
        return (Deeds.acts(phrase.name()) || isTold(phrase)) && isDuringTalks(phrase);
    }

    private static boolean isTold(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int before = phrase.from() - 1;
        return TOLD.contains(phrase.before())
                || (before >= 0 && TO.contains(passage.printed(before)));
    }

    private static boolean isDuringTalks(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int start = phrase.from();
        while (start > 0 && !Sentences.isEnd(passage, start - 1)) {
            start--;
            if (Clauses.isSubordinate(passage.word(start)) && !passage.is(start, "lors")) {
                return false;
            }
        }
        int opening = Math.min(phrase.from(), start + OPENING);
        return phrase.from() - start <= SENTENCE
                && passage.hasAny(DURING, start, Math.min(opening, start + 2))
                && passage.hasAny(Encounters.TALKS, start, opening);
    }
}
