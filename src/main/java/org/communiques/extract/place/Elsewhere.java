package org.communiques.extract.place;

import java.util.Map;
import java.util.Set;
import org.communiques.extract.mention.Annotations.CountryMention;
import org.communiques.extract.mention.Mention;
import org.communiques.extract.text.Auxiliaries;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.Stems;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;

/// Whether a town is where something else happened than what the text tells of: what it condemns or welcomes, or what
/// a third did (« condamne les exactions commises à Goma », « dont le Premier ministre avait reçu les dirigeants à
/// Windhoek »).
final class Elsewhere {
    /// « l'attentat commis à Nice ».
    private static final Set<String> DISASTERS =
            WordSet.of(
                    "attentat attentats attaque attaques seisme incendie incendies accident explosion"
                            + " explosions commis commise commises perpetre perpetree perpetres perpetrees"
                            + " survenu survenue survenus survenues frappe frappes tirs bombardement bombardements"
                            + " exactions massacre massacres violences affrontements arrestation arrestations"
                            + " executions assassinat enlevement combats manifestations emeutes ambassade"
                            + " consulat arrivee retour situation guerre conflit crise aide soutien"
                            + " evenements troubles putsch incident incidents inondations typhon soit doit accueillera accueillir prochain prochaine"
                            + " attack attacks strike strikes bombing shooting earthquake violence"
                            + " fighting clashes arrests events unrest coup lage krieg krise ereignisse"
                            + " unruhen situazione guerra crisi eventi anschlag anschlage angriff angriffe erdbeben gewalt"
                            + " kampfe massaker verhaftungen verubt attentato attentati attacco attacchi"
                            + " terremoto violenze scontri compiuto compiuta compiuti compiute");

    /// What a text says of deeds of others, besides condemning them.
    private static final Stems DEPLORING =
            Stems.of(
                    "deplor denonc preoccup inquiet regrett indign constern concerned shocked bedauer"
                            + " besorgt besturzt entsetzt");

    /// So do these where the text is a statement.
    private static final Stems WELCOMING = Stems.of("felicit salue welcom begruss accogli rejouit");

    /// « a condamné l’attaque lors d’une réunion à Bruxelles »: here the text goes on to where it was said.
    private static final Set<String> OCCASION =
            WordSet.of(
                    "lors cours issue marge occasion during after margins bei wahrend rahmen durante"
                            + " margine termine");

    private static final Set<String> THERE =
            WordSet.of(
                    "declare declaration prononce prononcee reuni reunie reunis reunies rencontre entretien"
                            + " visite deplacement conference sommet said told statement met meeting visit"
                            + " summit erklarte traf treffen besuch dichiarato incontrato incontro visita"
                            + " vertice adopte adoptee adopted");

    private static final Set<String> TOWARDS = WordSet.of("a to nach");

    /// « rendre compte à », « faire rapport à », « report back to ».
    private static final Set<String> REPORT = WordSet.of("compte rapport back");

    private static final Set<String> REPORTING =
            WordSet.of(
                    "transmettre transmet transmettra transmettrait transmettront transmis transmise rapporter"
                            + " rapportera rapporterait communiquer communiquera communiquerait relayer relaiera"
                            + " relaierait envoye envoyee adresse adressee"
                            + " convey conveys conveyed relay relayed forward forwarded transmit transmitted report"
                            + " ubermitteln ubermittelt weiterleiten weitergeleitet weitergeben weitergegeben"
                            + " trasmettere trasmettera trasmesso riferire riferira riferirebbe");

    private static final Set<String> WHOSE =
            WordSet.of("dont qui que ou whose who which deren cui");

    private static final Set<String> RESIDING =
            WordSet.of(
                    "residence residant residente base basee bases poste resident based sitz ansassig"
                            + " ansassige residenza accredite accreditee");

    private static final int RESIDENCE = 4;
    private static final int BACK = 6;

    /// What a statement is about: « A statement following the vote in Oslo », « Erklärung zu den Wahlen in Lomé ».
    private static final WordsByLanguage ABOUT =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "sur concernant propos sujet relative relatif",
                            "en",
                            "on about regarding concerning following",
                            "de",
                            "zu zum zur uber",
                            "it",
                            "su sul sulla sull' sui sulle sugli"));

    private static final Set<String> STATEMENTS =
            WordSet.of(
                    "declaration declarations communique statement statements remarks erklarung"
                            + " dichiarazione dichiarazioni");

    private static final int CLAUSE = 14;

    private Elsewhere() {}

    /// @param statement whether the text only states something: what it welcomes happened elsewhere too
    static boolean is(Mention<CountryMention> town, boolean statement) {
        return isOfDisaster(town)
                || isReceiver(town)
                || isStated(town, statement)
                || isOfThird(town)
                || isOfEarlierDeed(town)
                || isOfResidence(town)
                || OtherTimes.tell(town);
    }

    /// Whether a statement of a paragraph was made there: on an occasion, or by who was there; a title says it alone.
    static boolean isSaidThere(Mention<CountryMention> town) {
        Passage passage = town.passage();
        int start = Sentences.start(passage, town.from());
        int end = Sentences.end(passage, town.to());
        return passage.role() == Passage.Role.TITLE
                || passage.hasAny(OCCASION, start, end)
                || passage.hasAny(THERE, start, end);
    }

    private static boolean isOfDisaster(Mention<CountryMention> town) {
        Passage passage = town.passage();
        for (int i = town.from() - 1; i >= Math.max(0, town.from() - BACK); i--) {
            if (passage.is(i, ",")) {
                return false;
            }
            if (DISASTERS.contains(passage.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// « en rendrait compte à Pékin », « would convey the message to Moscow »: a capital that is told something.
    private static boolean isReceiver(Mention<CountryMention> town) {
        Passage passage = town.passage();
        int before = town.from() - 1;
        if (!TOWARDS.contains(passage.word(before))) {
            return false;
        }
        if (REPORT.contains(passage.word(before - 1))
                || REPORTING.contains(passage.word(town.to()))) {
            return true;
        }
        for (int i = before - 1; i >= Math.max(0, town.from() - BACK); i--) {
            String word = passage.word(i);
            if (passage.is(i, ",") || OCCASION.contains(word) || THERE.contains(word)) {
                return false;
            }
            if (REPORTING.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStated(Mention<CountryMention> town, boolean statement) {
        Passage passage = town.passage();
        int start = Sentences.start(passage, town.from());
        for (int i = town.from() - 1; i >= start; i--) {
            String word = passage.word(i);
            if (OCCASION.contains(word)) {
                return false;
            }
            if (statement && ABOUT.isAt(passage, i) && passage.hasAny(STATEMENTS, start, i)) {
                return true;
            }
            if (Stems.CONDEMNING.begin(word)
                    || DEPLORING.begin(word)
                    || (statement && WELCOMING.begin(word))) {
                return true;
            }
        }
        return false;
    }

    /// « ambassadeur (avec résidence à Genève) », « the envoy, based in Geneva ».
    private static boolean isOfResidence(Mention<CountryMention> town) {
        Passage passage = town.passage();
        for (int i = town.from() - 1; i >= Math.max(0, town.from() - RESIDENCE); i--) {
            if (RESIDING.contains(passage.word(i))) {
                // « reçus à la résidence, à Tokyo »
                return !OtherTimes.ARTICLES.contains(passage.word(i - 1));
            }
        }
        return false;
    }

    /// « Im Januar hatte der Kanzler den Präsidenten in Berlin empfangen », told below the opening words.
    private static boolean isOfEarlierDeed(Mention<CountryMention> town) {
        Passage passage = town.passage();
        int start = Sentences.start(passage, town.from());
        boolean opening = start == 0 && passage.isTitleOrOpening();
        for (int i = town.from() - 1; !opening && i >= start; i--) {
            if (Auxiliaries.HAVE.isAt(passage, i) || passage.is(i, ",")) {
                return false;
            }
            if (Auxiliaries.HAD.isAt(passage, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfThird(Mention<CountryMention> town) {
        Passage passage = town.passage();
        boolean earlier = false;
        for (int i = town.from() - 1;
                i >= Math.max(0, town.from() - CLAUSE) && !Sentences.isEnd(passage, i);
                i--) {
            if (earlier && WHOSE.contains(passage.word(i)) && !passage.printed(i).equals("où")) {
                return true;
            }
            earlier |= Auxiliaries.HAD.isAt(passage, i);
        }
        return false;
    }
}
