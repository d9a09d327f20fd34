package org.communiques.extract.place;

import java.util.List;
import java.util.Set;
import org.communiques.extract.mention.Annotations.CountryMention;
import org.communiques.extract.mention.Mention;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Phrases;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.time.DateMention;
import org.communiques.extract.time.DateScanner;
import org.communiques.extract.time.Weekdays;

/// Whether the words around a town say that something took place there: « à Bali », « who is visiting Quito », « dans
/// la capitale kényane, Nairobi », « Bruxelles, le 4 avril – ».
final class Whereabouts {
    private static final Set<String> AT =
            WordSet.of("a au aux en in at nach ad ed to im nel nella negli nei al all'");

    /// What is told in a text of no kind in particular happens somewhere only where one of these says so: « s'est
    /// déroulée à Lomé », « haben in Bern ein Abkommen unterzeichnet ».
    private static final Set<String> TAKES_PLACE =
            WordSet.of(
                    "deroule deroulee deroules deroulees accueilli accueillie recu recue recus procede"
                            + " rencontre reuni reunis entretenu entretenus tenu tenue lieu signe inaugure inauguree paraphe"
                            + " celebre celebree signed inaugurated held met received hosted incontrato ricevuto"
                            + " firmato firmata inaugurato svolto svolta svolti tenuto tenuta");

    /// One word that says so: « se tiendra à Oslo », « the ministers met in Oslo », « trafen sich in Oslo ».
    private static final Set<String> IS_HELD =
            WordSet.of(
                    "tiendra tiendront tient traf trafen tagt tagte tagten findet finden fand fanden terra terranno tiene visitera visiteranno rendra rendront reist reisen rechera recheranno");

    private static final Set<String> WILL = WordSet.of("will to");
    private static final Set<String> WILL_BE = Set.of("sarà", "saranno");

    private static final Set<String> DONE =
            WordSet.of("a ont est sont ete was were has have ha hanno e stato stata si");

    private static final Set<String> BEHIND_TOWN =
            WordSet.of("unterzeichnet eingeweiht stattgefunden statt");

    /// Behind an article, these say where: « auf dem Bürgenstock », « in the United States ».
    private static final Set<String> BEFORE_ARTICLE = WordSet.of("in auf nach to at an");

    private static final Set<String> ARTICLES = WordSet.of("the der dem den die");

    /// What stands in a town: « dans un sous-sol de Kiyv ».
    private static final Set<String> IN_TOWN =
            WordSet.of(
                    "sol gare aeroport palais chateau centre ville port base region banlieue residence"
                            + " hotel siege universite mairie faubourg airport city outskirts flughafen"
                            + " stadt palazzo aeroporto");

    /// Rooms of a ministry, or a town by its kind: « en son cabinet de Dakar », « la ville d'Ottawa ».
    private static final Set<String> SEATS = WordSet.of("cabinet ville palais residence siege");

    /// « who is visiting Vientiane »: a town follows at once.
    private static final Set<String> VISITING =
            WordSet.of(
                    "visit visiting visits visited visite visitera besucht besuchte visitato visita");

    private static final Set<String> CAPITALS = WordSet.of("capitale capital hauptstadt");

    private static final Set<String> OF = WordSet.of("de d' of von di");

    private static final Set<String> DASHES = WordSet.of("- – —");

    private static final Set<String> SUMMIT = WordSet.of("sommet");

    /// Where others meet too: « en marge du Forum de Doha », « on the sidelines of the Munich Security Conference ».
    private static final Set<String> FORUMS =
            WordSet.of(
                    "forum forums conference reunion dialogue assemblee congres dialogues conferenza"
                            + " riunione vertice konferenz gipfels gipfel summit meeting assembly");

    private static final Phrases BESIDE =
            Phrases.of(
                    List.of(
                            "en marge",
                            "à l'occasion",
                            "au cours",
                            "lors",
                            "on the margins",
                            "on the sidelines",
                            "in the margins",
                            "at the sidelines",
                            "am Rande",
                            "a margine",
                            "in occasione",
                            "in margine"));

    private static final int BACK = 6;
    private static final int BEHIND = 14;
    private static final int SENTENCE = 24;
    private static final int FORUM = 12;
    private static final int NEAR = 3;

    private Whereabouts() {}

    /// « à Luxembourg » is the town, « au Luxembourg » the country.
    static boolean isTown(Mention<CountryMention> mention) {
        return mention.value().placeOnly()
                || (mention.value().town()
                        && mention.passage().printed(Math.max(0, mention.from() - 1)).equals("à"));
    }

    static boolean isWhere(Mention<CountryMention> mention) {
        String before = mention.passage().word(mention.from() - 1);
        return isBehindAt(mention)
                || before.equals("(")
                || VISITING.contains(before)
                || isNamedCapital(mention)
                || isBehindVenue(mention);
    }

    /// « dans la capitale kényane, Nairobi, »
    private static boolean isNamedCapital(Mention<CountryMention> mention) {
        Passage passage = mention.passage();
        int from = mention.from();
        return passage.is(from - 1, ",") && passage.hasAny(CAPITALS, from - NEAR, from);
    }

    /// « at Chatham House, London », « au Palais Farnèse, Rome »
    private static boolean isBehindVenue(Mention<CountryMention> mention) {
        Passage passage = mention.passage();
        int at = mention.from() - 2;
        if (at < 1 || !passage.is(at + 1, ",") || !passage.token(at).isCapital()) {
            return false;
        }
        while (at >= Math.max(0, mention.from() - BACK) && passage.token(at).isCapital()) {
            at--;
        }
        return AT.contains(passage.word(at)) && mention.value().placeOnly();
    }

    static boolean isBehindAt(Mention<CountryMention> mention) {
        Passage passage = mention.passage();
        int before = mention.from() - 1;
        return AT.contains(passage.word(before))
                || (ARTICLES.contains(passage.word(before))
                        && BEFORE_ARTICLE.contains(passage.word(before - 1)));
    }

    /// Whether the sentence says that something took place: before the town, or in German behind it.
    static boolean takesPlace(Mention<CountryMention> mention) {
        Passage passage = mention.passage();
        int from = Math.max(0, mention.from() - SENTENCE);
        for (int i = mention.from() - 1; i >= from && !Sentences.isEnd(passage, i); i--) {
            if (tellsOfPlace(passage, i)) {
                return true;
            }
        }
        // « Le 2 avril, à Dakar, M. X a signé »
        boolean fronted =
                mention.from() - Sentences.start(passage, mention.from()) < BACK + NEAR
                        && (passage.is(mention.to(), ",") || passage.is(mention.to(), "("));
        int to = Math.min(passage.size(), mention.to() + BEHIND);
        for (int i = mention.to(); i < to && !Sentences.isEnd(passage, i); i++) {
            if (BEHIND_TOWN.contains(passage.word(i))
                    || (fronted && TAKES_PLACE.contains(passage.word(i)) && isDone(passage, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsOfPlace(Passage passage, int at) {
        String word = passage.word(at);
        return (TAKES_PLACE.contains(word) && isDone(passage, at))
                || IS_HELD.contains(word)
                || WILL_BE.contains(passage.printed(at))
                || (word.equals("visit") && WILL.contains(passage.word(at - 1)));
    }

    /// « a eu lieu », « ont signé », not « l'accord signé ».
    private static boolean isDone(Passage passage, int participle) {
        // « Réuni à Luxembourg, le Conseil »
        if (Sentences.isHead(passage, participle)) {
            return true;
        }
        for (int i = participle - 1; i >= Math.max(0, participle - NEAR); i--) {
            if (DONE.contains(passage.word(i)) && !passage.printed(i).equals("à")) {
                return true;
            }
        }
        return false;
    }

    static boolean standsInDateLine(Mention<CountryMention> mention) {
        Passage passage = mention.passage();
        if (mention.from() == 0) {
            int day = mention.to() + 1;
            while (passage.is(day, "le") || Weekdays.of(passage.word(day)) != null) {
                day++;
            }
            return passage.is(mention.to(), ",") && DateScanner.at(passage, day) != null;
        }
        DateMention day =
                DASHES.contains(passage.word(mention.from() - 1))
                        ? DateScanner.at(passage, 0)
                        : null;
        return day != null && day.span().to() == mention.from() - 1;
    }

    static boolean isOfSummit(Mention<CountryMention> mention) {
        Passage passage = mention.passage();
        int from = mention.from();
        boolean of = OF.contains(passage.word(from - 1));
        if (of && passage.hasAny(SUMMIT, from - BACK, from - 1)) {
            return true;
        }
        boolean forum =
                of
                        ? passage.hasAny(FORUMS, from - BACK, from - 1)
                        : passage.is(from - 1, "the")
                                && passage.hasAny(FORUMS, mention.to(), mention.to() + NEAR);
        return forum && isBeside(passage, from);
    }

    private static boolean isBeside(Passage passage, int before) {
        for (int i = before - 1; i >= Math.max(0, before - FORUM); i--) {
            if (BESIDE.lengthAt(passage, i) > 0) {
                return true;
            }
            if (passage.is(i, ",") || Sentences.isEnd(passage, i)) {
                return false;
            }
        }
        return false;
    }

    /// « la ville d'Ottawa », « la ville malienne de Kayes ».
    static boolean isNamedTown(Mention<CountryMention> mention) {
        return isOf(mention, SEATS);
    }

    /// « dans un sous-sol de Kiyv »
    static boolean isPartOfTown(Mention<CountryMention> mention) {
        return isOf(mention, IN_TOWN);
    }

    private static boolean isOf(Mention<CountryMention> mention, Set<String> nouns) {
        Passage passage = mention.passage();
        return OF.contains(passage.word(mention.from() - 1))
                && (nouns.contains(passage.word(mention.from() - 2))
                        || nouns.contains(passage.word(mention.from() - 3)));
    }
}
