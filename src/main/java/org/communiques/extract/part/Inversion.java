package org.communiques.extract.part;

import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Clauses;
import org.communiques.extract.text.Language;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;
import org.communiques.vocabulary.Token;

/// German subjects behind their verb: « Anschliessend eröffneten X und Y eine Konferenz », « Am Nachmittag traf X
/// ein ».
final class Inversion {
    /// What the sentence begins with instead of its subject.
    private static final Set<String> FRONTED =
            WordSet.of(
                    "anschliessend danach zuvor vorher spater dann dabei zudem ausserdem daneben gleichzeitig"
                            + " gemeinsam schliesslich abschliessend hierauf darauf dort hier heute gestern am im"
                            + " in nach vor bei beim zum zur mit wahrend tags zu auf an");

    private static final Set<String> STRONG =
            WordSet.of(
                    "traf trafen nahm nahmen gab gaben sprach sprachen hielt hielten empfing empfingen"
                            + " schloss schlossen unterschrieb unterschrieben verlieh verliehen begann begannen"
                            + " enthullte enthullten");

    /// In this form verbs stand behind adjectives alone: « die geplanten Ministerinnen ».
    private static final Set<String> NO_VERBS =
            WordSet.of(
                    "gesamten ersten letzten zweiten dritten beiden bekannten heute gestern bitte");

    /// « Lo attendevano il Ministro X e il Ministro Y », « L’attendait M. X ».
    private static final WordsByLanguage WAITED =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "attendait attendaient accueillait accueillaient",
                            "it",
                            "attendeva attendevano accoglieva accoglievano"));

    private static final int LONGEST = 7;
    private static final int SHORT = 5;

    private Inversion() {}

    static boolean isSubject(NamePhrase phrase) {
        Passage passage = phrase.passage();
        // « Dort erwarteten sie X und Y »: the pronoun is the object
        int verb = passage.is(phrase.from() - 1, "sie") ? phrase.from() - 2 : phrase.from() - 1;
        if (phrase.governed() || verb < 1) {
            return false;
        }
        if (WAITED.isAt(passage, verb)) {
            return verb - Sentences.start(passage, verb) <= 2;
        }
        if (passage.language() != Language.GERMAN || !isVerb(passage, verb)) {
            return false;
        }
        int start = Sentences.start(passage, verb);
        if (verb - start > LONGEST || !FRONTED.contains(passage.word(start))) {
            return false;
        }
        for (int i = start; i < verb; i++) {
            if (passage.is(i, ",") || Clauses.isAuxiliary(passage, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVerb(Passage passage, int at) {
        String word = passage.word(at);
        boolean weak =
                word.length() > SHORT
                        && passage.token(at).shape() == Token.Shape.LOWER
                        && (word.endsWith("te") || word.endsWith("ten"))
                        && !NO_VERBS.contains(word);
        return weak || STRONG.contains(word);
    }
}
