package org.communiques.extract.part;

import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Auxiliaries;
import org.communiques.extract.text.Clauses;
import org.communiques.extract.text.Language;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;
import org.communiques.extract.time.Months;

/// Meetings that somebody only wishes for, or will have on another journey: « lui a dit vouloir en parler à Séoul avec X », « se rendra en
/// mai à Athènes, où il rencontrera X ».
final class Intentions {
    private static final WordsByLanguage WISHING =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "vouloir veut voulait voudrait souhaite souhaitait souhaitent"
                                    + " souhaiterait intention compte comptait comptent espere esperait"
                                    + " esperent envisage envisageait entend entendait aimerait desire"
                                    + " projette charge chargee charges chargees mandate mandatee",
                            "en",
                            "intends intended hopes hoped wishes wants wanted plans planned hope"
                                    + " intend forward asked tasked instructed mandated",
                            "de",
                            "will wollte mochte beabsichtigt beabsichtigte hofft plant beauftragt gebeten",
                            "it",
                            "intende intendeva vuole voleva desidera vorrebbe spera sperava conta"
                                    + " intenzione incaricato incaricata incaricati"));

    /// « wird im Mai nach Athen reisen », « will travel in May ».
    private static final Set<String> TRAVELLING =
            WordSet.of(
                    "rendra rendront visitera visiteront voyagera ira iront effectuera travel visit reisen reist"
                            + " besuchen rechera recheranno andra");

    /// « où il rencontrera », « where she will meet ».
    private static final WordsByLanguage WHERE =
            WordsByLanguage.of(Map.of("fr", "ou", "en", "where", "de", "wo", "it", "dove"));

    private static final Set<String> MISSED = WordSet.of("manque omis oublie cesse seulement");

    private static final Set<String> MEETINGS =
            WordSet.union(Meetings.TALKS, WordSet.of("entrevue entrevues"));

    /// What is said of a meeting that has not been.
    private static final WordsByLanguage THOUGHT_OF =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "envisage envisagee envisages etude reporte reportee reportes reportees annule"
                                    + " annulee differe differee",
                            "en",
                            "considered envisaged postponed cancelled canceled rescheduled",
                            "de",
                            "nachgeholt verschoben abgesagt erwogen angedacht",
                            "it",
                            "studio rinviato rinviata annullato annullata ipotizzato"));

    private static final int BEHIND = 12;
    private static final int NEAR = 4;

    private Intentions() {}

    static boolean hold(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int start = Sentences.start(passage, phrase.from());
        return isWished(phrase, start) || isOnOtherJourney(passage, start, phrase.from());
    }

    /// « Une entrevue avec le Premier ministre X est envisagée », « das Gespräch mit Präsident X wird nachgeholt »: of it more is not told.
    static boolean areOnlyThoughtOf(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int end = Sentences.end(passage, phrase.name().to(), BEHIND);
        return phrase.isBehind(Particles.WITH)
                && THOUGHT_OF.isAmong(passage, phrase.name().to(), end)
                && isSubject(passage, phrase.from() - 2);
    }

    /// Whether a meeting named up to this token is what its clause is about: no verb stands before it.
    private static boolean isSubject(Passage passage, int last) {
        int start = Sentences.start(passage, last);
        boolean meeting = false;
        for (int i = last; i >= start; i--) {
            meeting |= i > last - NEAR && MEETINGS.contains(passage.word(i));
            if (!meeting && i <= last - NEAR) {
                return false;
            }
            if (passage.is(i, ",") || WHERE.isAt(passage, i)) {
                return meeting;
            }
            if (Auxiliaries.FINITE.isAt(passage, i)) {
                return false;
            }
        }
        return meeting;
    }

    /// Whether an infinitive that hangs on a wish stands before the name, and no finite verb between them.
    private static boolean isWished(NamePhrase phrase, int start) {
        Passage passage = phrase.passage();
        for (int i = phrase.from() - 1; i >= start; i--) {
            if (WISHING.isAt(passage, i)) {
                return passage.language() == Language.GERMAN
                        ? isGerman(phrase, i)
                        : hasInfinitive(passage, i + 1, Math.min(i + 1 + NEAR, phrase.from()));
            }
            if (isNegated(passage, i)) {
                return true;
            }
            if (Clauses.isAuxiliary(passage, i) && !passage.is(i - 1, "n'")) {
                return false;
            }
        }
        return false;
    }

    /// « n’a pas rencontré X », « did not meet X »; not « n’a pas manqué de saluer X », « not only met X ».
    private static boolean isNegated(Passage passage, int at) {
        return (passage.is(at, "n'")
                        && !passage.hasAny(MISSED, at, at + NEAR + 1)
                        && !passage.is(at + 2, "que"))
                || (passage.is(at, "not") && !passage.is(at + 1, "only"));
    }

    /// German keeps the infinitive for the end; English « will » is the future.
    private static boolean isGerman(NamePhrase phrase, int will) {
        Passage passage = phrase.passage();
        int last = Sentences.end(passage, phrase.name().to(), Sentences.LONGEST) - 2;
        return passage.word(last).endsWith("en")
                && passage.token(last).isWord()
                && !passage.is(will + 1, "also")
                && last >= phrase.name().to();
    }

    private static boolean hasInfinitive(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isInfinitive(passage, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInfinitive(Passage passage, int at) {
        String word = passage.word(at);
        boolean low = !passage.token(at).isCapital();
        return switch (passage.language()) {
            case FRENCH ->
                    low && (word.endsWith("er") || word.endsWith("ir") || word.endsWith("re"));
            case ITALIAN ->
                    low && (word.endsWith("re") || word.endsWith("arsi") || word.endsWith("rne"));
            case ENGLISH -> word.equals("to");
            case GERMAN, OTHER -> false;
        };
    }

    private static boolean isOnOtherJourney(Passage passage, int start, int name) {
        for (int i = name - 1; i > start; i--) {
            if (WHERE.isAt(passage, i) && passage.is(i - 1, ",")) {
                return passage.hasAny(TRAVELLING, start, i)
                        && Months.areNamedAlone(passage, start, i);
            }
        }
        return false;
    }
}
