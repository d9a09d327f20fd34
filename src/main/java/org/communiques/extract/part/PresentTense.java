package org.communiques.extract.part;

import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;

/// Verbs of several in the present, of what those who speak in a text do: « A et B saluent », « A und B verurteilen
/// den », « A e B condannano ». What others are said to do in the present (« A et B mènent des réformes ») is no deed
/// of the day.
final class PresentTense {
    private static final WordsByLanguage VERBS =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "condamnent saluent expriment appellent demandent declarent affirment"
                                    + " reaffirment denoncent deplorent rappellent soulignent adressent"
                                    + " annoncent remercient felicitent rencontrent recoivent participent"
                                    + " confirment reiterent regrettent presentent accueillent signent"
                                    + " ouvrent inaugurent tiennent",
                            "en",
                            "condemn welcome express call urge reaffirm reiterate deplore"
                                    + " denounce support congratulate commend announce",
                            "it",
                            "condannano esprimono accolgono salutano chiedono ribadiscono"
                                    + " deplorano denunciano annunciano ringraziano incontrano ricevono"));

    /// An infinitive too: a main clause goes on behind it.
    private static final WordsByLanguage GERMAN =
            WordsByLanguage.of(
                    Map.of(
                            "de",
                            "verurteilen begrussen fordern danken erklaren rufen drucken wurdigen"
                                    + " bedauern kundigen eroffnen treffen empfangen unterzeichnen"));

    private static final Set<String> BEHIND_GERMAN =
            WordSet.of(
                    "den die das dem der sich ihr ihre ihren in am im mit auf gemeinsam heute ,");

    private PresentTense() {}

    static boolean isOfSeveral(Passage passage, int at) {
        return VERBS.isAt(passage, at)
                || (GERMAN.isAt(passage, at) && BEHIND_GERMAN.contains(passage.word(at + 1)));
    }
}
