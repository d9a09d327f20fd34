package org.communiques.extract.place;

import java.util.Map;
import java.util.Set;
import org.communiques.extract.mention.Annotations.CountryMention;
import org.communiques.extract.mention.Mention;
import org.communiques.extract.text.FutureTense;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;
import org.communiques.extract.time.PastTense;

/// Whether a town is where something happened at another time than what the text tells of: years ago, on an earlier
/// visit, at an earlier meeting, or where something is to come.
final class OtherTimes {
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

    private static final Set<String> WILL_BE = WordSet.of("wird werden soll");
    private static final Set<String> WHICH = WordSet.of("qui which that che die der das");

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

    /// One of these before a noun, and it is one that the text speaks of, not what somebody is.
    static final Set<String> ARTICLES =
            WordSet.of("la le l' une un the a das dem der einem einer il lo");

    private static final WordsByLanguage OF_OTHERS = Particles.OF.and(Particles.BETWEEN);

    private static final int ARTICLE = 2;
    private static final int MEETING = 24;
    private static final int NEAR = 4;
    private static final int BACK = 6;
    private static final int CLAUSE = 14;

    private OtherTimes() {}

    static boolean tell(Mention<CountryMention> town) {
        return isBehindMeeting(town) || isLongAgo(town) || isToCome(town);
    }

    /// « ont préparé la conférence qui se tiendra à Oslo », « die in Oslo stattfinden wird »: those who have done
    /// something here only speak of it.
    private static boolean isToCome(Mention<CountryMention> town) {
        Passage passage = town.passage();
        int clause = toComeFrom(town);
        return clause > 0 && PastTense.isTold(passage, clause);
    }

    /// Where the clause begins that tells what will be held in this town; 0 where none does.
    private static int toComeFrom(Mention<CountryMention> town) {
        Passage passage = town.passage();
        boolean future = passage.hasAny(WILL_BE, town.to(), town.to() + NEAR);
        for (int i = town.from() - 1; i >= Math.max(1, town.from() - CLAUSE); i--) {
            boolean infinitive = passage.is(i, "to") && passage.is(i + 1, "be");
            if (infinitive || (future && WHICH.contains(passage.word(i)))) {
                return i;
            }
            future |= FutureTense.isAt(passage, i);
        }
        return 0;
    }

    private static boolean isLongAgo(Mention<CountryMention> town) {
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

    /// « se sont félicités des progrès faits après la rencontre de MM. X et Y à Almaty »; not « Après la rencontre de
    /// Paris, elle », nor « après leur rencontre à Oslo ».
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
}
