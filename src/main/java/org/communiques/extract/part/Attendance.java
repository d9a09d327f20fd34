package org.communiques.extract.part;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Auxiliaries;
import org.communiques.extract.text.Inflection;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Phrases;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;

/// What says that somebody was there: « étaient présents X et Y », « X assistait à l’entretien », « entouré de X », « du côté danois, X ».
final class Attendance {
    private static final Set<String> ATTEND =
            WordSet.union(
                    Inflection.french("assister participer sieger accompagner entourer"),
                    Inflection.english("join participate chair"),
                    Inflection.german("begleiten leiten"),
                    Inflection.italian("partecipare accompagnare affiancare"),
                    WordSet.of(
                            "attended attending attends accompanied accompanies preside presidee presidait"
                                    + " presidera copreside copresidee copresidait copresidera begleitet teilgenommen teilnahm teilnahmen teil"
                                    + " assistito assisteva assistevano presieduto presieduta presiede"
                                    + " presiedeva flanked"));

    /// Who is named behind one of these was there, whoever else the sentence names.
    private static final Set<String> ATTENDED =
            WordSet.of(
                    "presence beisein anwesenheit presenza entoure entouree entoures accompagne"
                            + " accompagnee accompagnes accompagnees accompagnait accompagnaient preside"
                            + " presidee presidait copreside copresidee copresidait participaient participait"
                            + " participant participeront participera assistaient siegeait siegeaient attended"
                            + " attending joined participated accompanied chaired flanked teil teilnahm"
                            + " begleitet begleiteten partecipato partecipavano parteciperanno presieduta"
                            + " presieduto accompagnato accompagnata accompagnati accompagnate affiancato"
                            + " affiancata affiancati delegue depeche");

    private static final Set<String> PRESENT =
            WordSet.of(
                    "present presents presente presentes presenti anwesend zugegen dabei attendance joints"
                            + " joint jointe");

    private static final WordsByLanguage IS = Auxiliaries.IS.and(Auxiliaries.WAS);

    /// « était de la partie », « sat in on the talks », « était aux côtés de la ministre ».
    private static final Phrases BEING_THERE =
            Phrases.of(
                    List.of(
                            "de la partie",
                            "sat in on",
                            "in attendance",
                            "aux côtés de",
                            "pris part",
                            "prend part",
                            "prennent part",
                            "prenait part",
                            "prenaient part",
                            "prendra part",
                            "prendront part",
                            "pris la parole",
                            "preso la parola",
                            "took the floor",
                            "ergriff das Wort",
                            "ergriffen das Wort",
                            "took part",
                            "takes part",
                            "take part",
                            "preso parte",
                            "prende parte",
                            "prenderà parte"));

    private static final Set<String> REPRESENT =
            WordSet.union(
                    Inflection.french("representer"),
                    Inflection.english("represent"),
                    Inflection.italian("rappresentare"),
                    WordSet.of("vertreten vertrat vertraten vertritt"));

    /// « parmi les invités figurait X », not « à l’ordre du jour figurait la visite de X ».
    private static final Set<String> FIGURED =
            WordSet.of("figurait figuraient figurava figuravano");

    private static final Set<String> AGENDA = WordSet.of("jour programme agenda");

    /// « parmi les invités », « unter den Gästen ».
    private static final WordsByLanguage AMONG =
            WordsByLanguage.of(
                    Map.of("fr", "parmi au", "en", "among", "de", "unter zu", "it", "tra fra"));

    private static final Set<String> GUESTS =
            WordSet.of(
                    "participants participantes invites presents personnalites assistance hotes guests"
                            + " attendees present attending gasten teilnehmern teilnehmenden"
                            + " anwesenden partecipanti ospiti presenti convenuti");

    /// « sous la présidence de X », « den Vorsitz führte X ».
    private static final Set<String> CHAIR =
            WordSet.of(
                    "presidence copresidence vorsitz chairmanship chair presidenza copresidenza");

    private static final WordsByLanguage UNDER =
            WordsByLanguage.of(
                    Map.of("fr", "sous", "en", "under", "de", "unter den", "it", "sotto"));

    /// « Gastgeber war X ».
    private static final Set<String> HOSTS =
            WordSet.of("hote hotesse host gastgeber gastgeberin ospite");

    private static final Set<String> COMPANIONS =
            WordSet.of(
                    "accompagnait accompagnaient accompagne entourait entouraient assistait assistaient");

    private static final int FAR = 160;
    private static final int BEHIND = 20;
    private static final int NEAR = 3;

    private Attendance() {}

    /// « La partie japonaise était représentée par M. X », « *étaient présents … ».
    static boolean isTold(Span span) {
        return isBefore(span) || isSubject(span);
    }

    private static boolean isBefore(Span span) {
        Passage passage = span.passage();
        int from = Math.max(0, span.from() - FAR);
        for (int i = span.from() - 1; i >= from && !endsList(passage, i); i--) {
            if (isAttended(passage, i)
                    || Delegations.isCompany(passage, i)
                    || Delegations.isSide(passage, i)
                    || PostposedSubjects.follow(passage, i)
                    || Examples.follow(passage, i)) {
                return true;
            }
        }
        return false;
    }

    /// « X, qu’accompagnait Y »: who is named behind was there.
    static boolean isCompanion(Passage passage, int verb) {
        return COMPANIONS.contains(passage.word(verb));
    }

    /// « X, ministre de la Défense, et Y étaient présents », « X assistait aux entretiens »; not « le projet de X, auquel participe Y ».
    static boolean isSubject(Span span) {
        Passage passage = span.passage();
        int to = Math.min(passage.size(), span.to() + BEHIND);
        for (int i = span.to(); i < to && !Sentences.isEnd(passage, i); i++) {
            if (isAttending(passage, i)
                    || (passage.is(i, "partie") && Delegations.isCompany(passage, i + 3))
                    || Delegations.isLedBehind(span, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAttending(Passage passage, int at) {
        String word = passage.word(at);
        boolean there =
                PRESENT.contains(word)
                        && !isShown(passage, at)
                        && IS.isAmong(passage, at - NEAR, at);
        boolean represents = REPRESENT.contains(word) && !Particles.BY.isAt(passage, at + 1);
        return ATTEND.contains(word)
                || there
                || represents
                || BEING_THERE.lengthAt(passage, at) > 0;
    }

    /// « présente à la réunion », not « a présenté ses vœux », nor « a représenté le Président ».
    static boolean isAttended(Passage passage, int at) {
        String word = passage.word(at);
        if (PRESENT.contains(word)) {
            boolean first = at == 0 && passage.token(at).isCapital();
            return !isShown(passage, at) && (first || IS.isAmong(passage, at - NEAR, at + NEAR));
        }
        if (REPRESENT.contains(word)) {
            return Particles.BY.isAt(passage, at + 1)
                    || isHead(passage, at)
                    || (at == 0 && passage.token(at).isCapital());
        }
        return ATTENDED.contains(word)
                || isAmong(passage, at)
                || (CHAIR.contains(word) && UNDER.isAmong(passage, at - NEAR + 1, at))
                || (HOSTS.contains(word) && IS.isAmong(passage, at, at + NEAR + NEAR));
    }

    /// « a présenté », whose accent « présente » has not.
    private static boolean isShown(Passage passage, int at) {
        return passage.word(at).startsWith("presente") && passage.printed(at).contains("té");
    }

    private static boolean isAmong(Passage passage, int at) {
        return FIGURED.contains(passage.word(at))
                ? !passage.hasAny(AGENDA, at - NEAR, at)
                : GUESTS.contains(passage.word(at)) && AMONG.isAmong(passage, at - NEAR, at);
    }

    /// Whether this sentence tells of some who were there: « des entreprises ont participé, de même que X ».
    static boolean isToldBefore(Passage passage, int before) {
        int start = Sentences.start(passage, before);
        for (int i = before - 1; i >= start; i--) {
            if (isAttending(passage, i) || isAttended(passage, i)) {
                return true;
            }
        }
        return false;
    }

    /// « Y étaient représentés la France, par X, et le Japon, par Y ».
    private static boolean isHead(Passage passage, int at) {
        int were = at - 1;
        return IS.isAt(passage, were)
                && (passage.token(were).isCapital() || passage.is(were - 1, "y"));
    }

    /// The end of a sentence; a semicolon only parts one delegation from the next.
    private static boolean endsList(Passage passage, int at) {
        return Sentences.isEnd(passage, at) && !passage.is(at, ";");
    }
}
