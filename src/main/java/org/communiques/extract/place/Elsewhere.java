package org.communiques.extract.place;

import java.util.Map;
import java.util.Set;
import org.communiques.extract.mention.Annotations.CountryMention;
import org.communiques.extract.mention.Mention;
import org.communiques.extract.text.Auxiliaries;
import org.communiques.extract.text.FutureTense;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.Stems;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;
import org.communiques.extract.time.PastTense;

/// Whether a town is where something else happened than what the text tells of: what it condemns or welcomes, or what a third did
/// (« condamne les exactions commises à Goma », « dont le Premier ministre avait reçu les dirigeants à Windhoek »).
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

    private static final Set<String> WHOSE =
            WordSet.of("dont qui que ou whose who which deren cui");

    /// « il y a dix ans », « ten years ago », « vor zehn Jahren », « dieci anni fa ».
    private static final Set<String> YEARS =
            WordSet.of(
                    "ans annees mois jours years months days jahren monaten tagen anni mesi giorni");

    /// « la récente visite à », « after his visit to », « dopo la visita a ».
    private static final Set<String> EARLIER_VISIT =
            WordSet.of(
                    "recente recent recentes derniere precedente premiere last previous earlier first"
                            + " letzten jungsten fruheren ersten scorsa ultima apres suite avant following"
                            + " after before nach vor dopo prima");

    private static final Set<String> VISITS =
            WordSet.of(
                    "visite visites deplacement voyage mission sejour passage visit visits trip stay"
                            + " besuch besuchs reise aufenthalt visita viaggio missione");

    private static final Set<String> RESIDING =
            WordSet.of(
                    "residence residant residente base basee bases poste resident based sitz ansassig"
                            + " ansassige residenza accredite accreditee");

    private static final Set<String> WILL_BE = WordSet.of("wird werden soll");
    private static final Set<String> WHICH = WordSet.of("qui which that che die der das");

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

    private static final WordsByLanguage AFTER =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "apres depuis avant",
                            "en",
                            "after following since before",
                            "de",
                            "nach seit vor",
                            "it",
                            "dopo prima"));

    private static final WordsByLanguage MEETINGS =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "rencontre reunion entretien sommet conference entrevue",
                            "en",
                            "meeting talks summit conference",
                            "de",
                            "treffen gesprach gipfel konferenz begegnung",
                            "it",
                            "incontro colloquio vertice conferenza riunione"));

    private static final Set<String> ARTICLES =
            WordSet.of("la le l' une un the a das dem der einem einer il lo");

    private static final WordsByLanguage OF_OTHERS = Particles.OF.and(Particles.BETWEEN);

    private static final int ARTICLE = 2;
    private static final int MEETING = 24;
    private static final int CLAUSE = 14;

    private Elsewhere() {}

    /// @param statement whether the text only states something: what it welcomes happened elsewhere too
    static boolean is(Mention<CountryMention> town, boolean statement) {
        return isOfDisaster(town)
                || isStated(town, statement)
                || isOfThird(town)
                || isOfEarlierDeed(town)
                || isBehindMeeting(town)
                || isOfOtherTime(town)
                || isOfResidence(town)
                || isToComeThere(town);
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
                return !ARTICLES.contains(passage.word(i - 1));
            }
        }
        return false;
    }

    /// « ont préparé la conférence qui se tiendra à Oslo », « die in Oslo stattfinden wird »: those who have done something here only
    /// speak of it.
    private static boolean isToComeThere(Mention<CountryMention> town) {
        Passage passage = town.passage();
        int clause = toComeFrom(town);
        return clause > 0 && PastTense.isTold(passage, clause);
    }

    /// Where the clause begins that tells what will be held in this town; 0 where none does.
    private static int toComeFrom(Mention<CountryMention> town) {
        Passage passage = town.passage();
        boolean future = passage.hasAny(WILL_BE, town.to(), town.to() + RESIDENCE);
        for (int i = town.from() - 1; i >= Math.max(1, town.from() - CLAUSE); i--) {
            boolean infinitive = passage.is(i, "to") && passage.is(i + 1, "be");
            if (infinitive || (future && WHICH.contains(passage.word(i)))) {
                return i;
            }
            future |= FutureTense.isAt(passage, i);
        }
        return 0;
    }

    private static boolean isOfOtherTime(Mention<CountryMention> town) {
        Passage passage = town.passage();
        int start = Sentences.start(passage, town.from());
        int end = Sentences.end(passage, town.to(), CLAUSE);
        for (int i = start; i < end; i++) {
            if (YEARS.contains(passage.word(i)) && isAgo(passage, i)) {
                return true;
            }
        }
        return isOfEarlierVisit(town);
    }

    private static boolean isAgo(Passage passage, int years) {
        boolean french = passage.is(years - 3, "y") || passage.is(years - 4, "y");
        return french
                || passage.is(years + 1, "ago")
                || passage.is(years + 1, "fa")
                || passage.is(years - 2, "vor")
                || passage.is(years - 3, "vor");
    }

    /// The visit stands between such a word and the town, and no comma does.
    private static boolean isOfEarlierVisit(Mention<CountryMention> town) {
        Passage passage = town.passage();
        boolean visit = false;
        for (int i = town.from() - 1;
                i >= Math.max(0, town.from() - BACK) && !passage.is(i, ",");
                i--) {
            if (visit && EARLIER_VISIT.contains(passage.word(i))) {
                return true;
            }
            visit |= VISITS.contains(passage.word(i));
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

    /// « se sont félicités des progrès faits après la rencontre de MM. X et Y à Almaty »; not « Après la rencontre de Paris, elle »,
    /// nor « après leur rencontre à Oslo ».
    private static boolean isBehindMeeting(Mention<CountryMention> town) {
        Passage passage = town.passage();
        int start = Sentences.start(passage, town.from());
        int first = Math.max(start + ARTICLE, town.from() - MEETING);
        for (int i = town.from() - 1; i > first && !passage.isTitleOrOpening(); i--) {
            if (MEETINGS.isAt(passage, i)
                    && AFTER.isAt(passage, i - ARTICLE)
                    && ARTICLES.contains(passage.word(i - 1))
                    && OF_OTHERS.isAmong(passage, i + 1, i + ARTICLE + 1)) {
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
