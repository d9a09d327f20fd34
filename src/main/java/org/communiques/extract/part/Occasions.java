package org.communiques.extract.part;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Clauses;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Phrases;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;
import org.communiques.extract.time.Months;

/// Talks that a sentence names first, as the occasion of what it tells: « Au cours d’un entretien téléphonique tenu ce matin, X a
/// informé Y ».
final class Occasions {
    private static final WordsByLanguage DURING =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "cours lors pendant",
                            "en",
                            "during in",
                            "de",
                            "im in bei wahrend",
                            "it",
                            "durante nel nella in"));

    /// The one to whom something is told there.
    private static final Set<String> TOLD =
            WordSet.of(
                    "informe assure remercie informed told assured thanked informierte unterrichtete informato");

    /// What may part the one told from the verb: « informierte telefonisch X », « informed by phone, on the same day, X ».
    private static final Set<String> BEHIND_PHONE =
            WordSet.of(", telephone phone telefonisch telefon telefono telefonicamente");

    /// « en a informé par téléphone, le même jour, X ».
    private static final Phrases BY_PHONE =
            Phrases.of(
                    List.of(
                            "par téléphone",
                            "au téléphone",
                            "by phone",
                            "by telephone",
                            "on the phone",
                            "over the phone",
                            "telefonisch",
                            "am Telefon",
                            "per telefono",
                            "al telefono",
                            "telefonicamente"));

    private static final WordsByLanguage ONE =
            WordsByLanguage.of(
                    Map.of("fr", "un une", "en", "a an", "de", "einem einer", "it", "un un' una"));
    private static final WordsByLanguage THERE =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "cours lors pendant durant",
                            "en",
                            "during over at",
                            "de",
                            "wahrend beim",
                            "it",
                            "durante nel"));

    private static final Set<String> MEALS_OF =
            WordSet.of("mittagessens abendessens arbeitsessens gesprachs treffens sitzung");

    private static final int AS_BACK = 5;
    private static final int NEAR = 4;
    private static final int TELLING = 12;
    private static final int OPENING = 7;
    private static final int SENTENCE = 48;

    private Occasions() {}

    /// Whether such a sentence tells that this one spoke there or was spoken to.
    static boolean areTalksWith(NamePhrase phrase) {
        return (Deeds.acts(phrase.name()) || isTold(phrase)) && isDuringTalks(phrase);
    }

    /// « Le projet avance, comme l’a souligné X pendant le déjeuner »: said here, not elsewhere.
    static boolean areWordsOf(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int from = Math.max(Sentences.start(passage, phrase.from()), phrase.from() - AS_BACK);
        if (!Reports.AS.isAmong(passage, from, phrase.from())) {
            return false;
        }
        int end = Sentences.end(passage, phrase.name().to(), TELLING);
        for (int i = phrase.name().to() + 1; i < end; i++) {
            if (Meetings.TALKS.contains(passage.word(i)) || MEALS_OF.contains(passage.word(i))) {
                return THERE.isAmong(passage, i - NEAR, i)
                        && !Months.areNamedAlone(passage, i, end);
            }
        }
        return false;
    }

    private static boolean isTold(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int before = phrase.from() - 1;
        return TOLD.contains(phrase.before())
                || phrase.isBehind(Particles.TO)
                || (BEHIND_PHONE.contains(phrase.before())
                        && passage.hasAny(TOLD, before - TELLING, before));
    }

    private static boolean isByPhone(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int end = Sentences.end(passage, phrase.name().to(), SENTENCE);
        for (int i = Sentences.start(passage, phrase.from()); i < end; i++) {
            if (BY_PHONE.lengthAt(passage, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /// « a fait part de cette décision à X lors d’un entretien téléphonique », « informed X in a phone call ».
    private static boolean isCallBehind(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int name = phrase.name().to();
        int end = Sentences.end(passage, name, SENTENCE);
        for (int i = name; i < end; i++) {
            if (Meetings.TALKS.contains(passage.word(i))
                    && ONE.isAt(passage, passage.is(i - 1, "phone") ? i - 2 : i - 1)
                    && DURING.isAmong(passage, i - NEAR, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDuringTalks(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int start = phrase.from();
        while (start > 0 && !Sentences.isEnd(passage, start - 1)) {
            start--;
            if (Clauses.isSubordinate(passage, start) && !passage.is(start, "lors")) {
                return false;
            }
        }
        if (isCallBehind(phrase) || isByPhone(phrase)) {
            return true;
        }
        int opening = Math.min(phrase.from(), start + OPENING);
        return phrase.from() - start <= SENTENCE
                && DURING.isAmong(passage, start, Math.min(opening, start + 2))
                && passage.hasAny(Meetings.TALKS, start, opening);
    }
}
