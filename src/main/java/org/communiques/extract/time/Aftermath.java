package org.communiques.extract.time;

import java.util.Map;
import org.communiques.extract.text.Language;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordsByLanguage;

/// The days of what a text comes after: « à la suite du décès, le 3 mars, de M. X, il a adressé », « following the
/// hurricane that struck the island on the night of 2 March », « nach dem Tod des früheren Präsidenten am 4. März
/// hat ».
final class Aftermath {
    private static final WordsByLanguage AFTER =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "suite apres lendemain cause raison annonce",
                            "en",
                            "following after response wake aftermath on",
                            "de",
                            "nach zum infolge angesichts wegen",
                            "it",
                            "seguito dopo per causa"));

    /// Deaths, disasters and attacks; without the last letters, which German and plurals add to.
    private static final WordsByLanguage MISFORTUNES =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "deces mort morts disparition assassinat attentat attentats attaque attaques seisme"
                                    + " seismes tremblement catastrophe accident explosion explosions incendie"
                                    + " incendies ouragan cyclone typhon tempete inondation inondations crue crues"
                                    + " eruption glissement naufrage crash ecrasement effondrement fusillade tuerie"
                                    + " drame tragedie tsunami tornade avalanche intemperies secheresse",
                            "en",
                            "death passing demise assassination attack attacks earthquake earthquakes disaster"
                                    + " accident explosion explosions fire fires wildfires hurricane cyclone typhoon"
                                    + " storm flood floods flooding eruption landslide landslides shipwreck crash"
                                    + " collapse shooting tragedy tsunami tornado avalanche bombing",
                            "de",
                            "tod tode ableben ermordung attentat anschlag anschlagen anschlage angriff angriffen"
                                    + " erdbeben katastrophe ungluck unfall explosion brand branden hurrikan zyklon"
                                    + " taifun sturm uberschwemmung uberschwemmungen hochwasser ausbruch erdrutsch"
                                    + " absturz einsturz lawine tsunami unwetter",
                            "it",
                            "morte scomparsa decesso assassinio attentato attentati attacco attacchi terremoto"
                                    + " sisma catastrofe disastro incidente esplosione incendio incendi uragano"
                                    + " ciclone tifone tempesta alluvione alluvioni inondazioni eruzione frana"
                                    + " naufragio crollo sparatoria tragedia tsunami valanga maltempo"));

    /// A clause behind these tells of the misfortune, not of what came after it.
    private static final WordsByLanguage WHICH =
            WordsByLanguage.of(
                    Map.of(
                            "fr", "qui que dont ayant",
                            "en", "which that who",
                            "de", "der die das den dem",
                            "it", "che cui"));

    private static final WordsByLanguage VERBS =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "a ont est sont adresse envoie exprime presente",
                            "en",
                            "has have is are was were sent sends met spoke held wrote expressed conveyed"
                                    + " extended visited called addressed offered",
                            "de",
                            "hat haben ist sind sandte schrieb richtete sprach traf reiste wurde",
                            "it",
                            "ha hanno e sono invio inviato espresso"));

    private static final int BACK = 5;

    private Aftermath() {}

    static boolean holds(Span day) {
        Passage passage = day.passage();
        int start = Sentences.start(passage, day.from());
        for (int i = day.from() - 1; i >= start; i--) {
            if (isMisfortune(passage, i)) {
                return !isPast(passage, i + 1, day.from());
            }
        }
        return false;
    }

    private static boolean isMisfortune(Passage passage, int at) {
        return MISFORTUNES.isAt(passage, at)
                && AFTER.isAmong(passage, Math.max(Sentences.start(passage, at), at - BACK), at);
    }

    /// Whether the main clause has begun: a verb stands here that hangs on no « qui ».
    private static boolean isPast(Passage passage, int from, int to) {
        boolean relative = false;
        for (int i = from; i < to; i++) {
            if (passage.is(i, ",")) {
                relative = WHICH.isAt(passage, i + 1);
            }
            relative |= passage.language() != Language.GERMAN && WHICH.isAt(passage, i);
            if (!relative && isVerb(passage, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerb(Passage passage, int at) {
        return VERBS.isAt(passage, at)
                && !passage.printed(at).equals("à")
                && !(passage.language() == Language.ITALIAN && passage.printed(at).equals("e"));
    }
}
