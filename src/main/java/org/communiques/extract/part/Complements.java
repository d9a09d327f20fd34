package org.communiques.extract.part;

import java.util.Map;
import java.util.Set;
import org.communiques.extract.person.NameMention;
import org.communiques.extract.person.NameMention.OfficeLink;
import org.communiques.extract.text.Auxiliaries;
import org.communiques.extract.text.Honorifics;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;
import org.communiques.vocabulary.Token;

/// What the words before a name make of the person: of whom one speaks, whose envoy somebody is, whom a text addresses.
final class Complements {
    /// Another clause begins here.
    private static final WordsByLanguage OTHER_CLAUSE =
            Auxiliaries.FINITE.and(
                    WordsByLanguage.of(
                            Map.of(
                                    "fr",
                                    "s' n' y se avec expliqua declara indique souligne exprime confirme")));

    /// Behind these, a name tells whose they are, not who meets: « les salutations du Premier ministre ISHIBA ».
    private static final Set<String> ABOUT =
            WordSet.of(
                    "representait representant invitation salutations deces mort disparition"
                            + " funerailles obseques election reelection nomination succession"
                            + " assassinat predecesseur predecesseurs predecessor predecessors vorganger vorgangerin predecessore absence nom initiative investiture"
                            + " remerciements jubile memoire intronisation instruction instructions"
                            + " proposition disposizione depart demission abschied rucktritt tod"
                            + " successeur regime death resignation successor dimissioni"
                            + " pli missive porteur porteuse letter greetings regards saluto saluti grusse"
                            + " behalf efforts demarches mediation depit malgre grace egide auspices"
                            + " critiques remarks worte anordnung weisung auftrag interroge interrogee"
                            + " thanks despite trotz");

    /// « le directeur de cabinet du Premier ministre X »: another person, whom X sent.
    private static final Set<String> ENVOYS =
            WordSet.of(
                    "sondergesandte sondergesandter sondergesandten inviato inviata beauftragte conseiller conseillere envoye envoyee directeur directrice cabinet biographe"
                            + " ambassadeur ambassadrice collaborateur collaboratrice emissaire epouse"
                            + " epoux veuve veuf paroles propos mots worte words parole decisions mesures"
                            + " politique gouvernement secretariat services adviser advisor envoy aide"
                            + " spokesperson berater sprecher consigliere portavoce");

    /// « Cher Jean-Yves ».
    private static final Set<String> GREETINGS =
            WordSet.of("cher chere dear geehrter geehrte lieber liebe caro cara");

    /// What one person says or signs.
    private static final Set<String> WORDS_OF_ONE =
            WordSet.of(
                    "declaration declarations message lettre discours allocution conference"
                            + " commentaire intervention voeux condoleances felicitations presse"
                            + " telegramme statement interview interviews entretien remarks speech"
                            + " address rede ansprache erklarung discorso dichiarazione intervista");

    /// Behind these, a name is what the words are about: « Interview de M. X sur les propos de M. Y ».
    private static final Set<String> TOPICS =
            WordSet.of(
                    "sur concernant sujet propos suite issue about regarding concerning on uber zu zum su"
                            + " sul sulla avec with mit con");

    /// Of whom these tell, one only speaks: « concernant M. X », « Les mesures visent M. X ».
    private static final Set<String> SPEAKING_OF =
            WordSet.of(
                    "concernant propos sujet hommage evoquent evoquer evoquant mentionnent mentionner"
                            + " mentionnant citant critiquent denoncent vises visees visent frappent"
                            + " sanctionne sanctionnent targets target regarding concerning mentioned"
                            + " criticised criticized praised tribute erwahnte menzionato ricordato");

    /// So do these, as participles: « a évoqué l’ancien ministre X »; but « la cité », « représenté par X ».
    private static final Set<String> SPOKEN =
            WordSet.of("evoque rappele cite mentionne critique denonce commente loue represente");

    private static final WordsByLanguage FRONTED =
            WordsByLanguage.of(Map.of("fr", "dans", "en", "in", "de", "in", "it", "nei nel nelle"));

    private static final int BACK = 14;

    /// Names in a title may stand far behind « Déclarations de ».
    private static final int BACK_IN_TITLE = 40;

    private Complements() {}

    /// Whether the words before a name, or before one that « et » joins to it, say that its bearer takes no part.
    static boolean bar(NamePhrase phrase) {
        if (isSpokenOf(phrase) || Asides.tell(phrase)) {
            return true;
        }
        NamePhrase previous = phrase.previous();
        return phrase.link() == NamePhrase.Link.AND
                && previous != null
                && !SecondSenders.are(phrase)
                && (Asides.tell(previous) || (isSpokenOf(previous) && !Deeds.acts(phrase.name())));
    }

    /// « les salutations du Premier ministre X », « le décès de X », « a évoqué l’ancien ministre X », « un de ses
    /// prédécesseurs, X ».
    private static boolean isSpokenOf(NamePhrase phrase) {
        Passage passage = phrase.passage();
        if (phrase.before().equals(",") && ABOUT.contains(passage.word(phrase.from() - 2))) {
            // « Dans ses remerciements, M. X a évoqué »
            return !(FRONTED.isAt(passage, Sentences.start(passage, phrase.from()))
                    && Deeds.acts(phrase.name()));
        }
        int first = Math.max(phrase.clause(), phrase.from() - BACK);
        for (int i = phrase.from() - 1; i >= first && !isOtherClause(passage, i); i--) {
            if (passage.is(i, "asked") && passage.is(i + 1, "about")) {
                return true;
            }
            if (ABOUT.contains(passage.word(i)) && !isCharge(passage, i) && !isOffice(passage, i)) {
                return !Receptions.isInvitation(passage, i);
            }
            if (SPEAKING_OF.contains(passage.word(i)) || isSpoken(passage, i)) {
                return !Deeds.acts(phrase.name());
            }
        }
        return false;
    }

    private static boolean isSpoken(Passage passage, int at) {
        return SPOKEN.contains(passage.word(at))
                && Auxiliaries.ALL.isAt(passage, at - 1)
                && !Particles.BY.isAt(passage, at + 1);
    }

    /// « M. A, représentant spécial, et Mme X »: what A is.
    private static boolean isOffice(Passage passage, int at) {
        return passage.is(at, "representant")
                && passage.is(at - 1, ",")
                && !Particles.OF.isAt(passage, at + 1);
    }

    /// « ministre chargée de la mémoire et des anciens combattants ».
    private static boolean isCharge(Passage passage, int at) {
        return passage.is(at, "memoire") && !Particles.OF.isAt(passage, at + 1);
    }

    /// « Message du Premier ministre X »: what stands before the name is said or signed by this person.
    static boolean isSpeaker(Span span) {
        Passage passage = span.passage();
        int back = passage.role() == Passage.Role.TITLE ? BACK_IN_TITLE : BACK;
        for (int i = last(span); i >= first(span, back) && !isOtherClause(passage, i); i--) {
            if (WORDS_OF_ONE.contains(passage.word(i))) {
                return true;
            }
            if (TOPICS.contains(passage.word(i))) {
                return false;
            }
        }
        return false;
    }

    private static int last(Span span) {
        return Honorifics.startBefore(span.passage(), span.from()) - 1;
    }

    private static int first(Span span, int back) {
        return Math.max(0, last(span) + 1 - back);
    }

    private static boolean isOtherClause(Passage passage, int at) {
        return OTHER_CLAUSE.isAt(passage, at)
                || passage.is(at, ":")
                || Sentences.isEnd(passage, at);
    }

    /// Whether the name only tells whose envoy somebody is: « le conseiller Afrique du Président X ».
    static boolean isSender(NameMention mention) {
        if (!(mention.link() instanceof OfficeLink.Ministerial office)) {
            return false;
        }
        Passage passage = mention.span().passage();
        int at = office.span().from() - 1;
        while (passage.is(at, "ancien") || passage.is(at, "l'") || passage.is(at, "la")) {
            at--;
        }
        if (office.span().to() > mention.span().from()
                || !(Particles.OF.isAt(passage, at) || passage.is(at, "to"))) {
            return false;
        }
        return passage.hasAny(ENVOYS, at - 3, at);
    }

    /// « à son homologue français, M. X », « adressé à Mme X », « a message to President X ».
    static boolean isAddressed(Span span) {
        Passage passage = span.passage();
        if (GREETINGS.contains(passage.word(last(span)))) {
            return true;
        }
        for (int i = last(span); i >= first(span, BACK); i--) {
            if (Particles.TO.isAt(passage, i)) {
                return i == last(span) || !opensWithPlace(passage, i);
            }
            if (passage.is(i, "du")
                    || Particles.BY.isAt(passage, i)
                    || Sentences.isEnd(passage, i)
                    || WORDS_OF_ONE.contains(passage.word(i))) {
                return false;
            }
        }
        return false;
    }

    /// « À Dublin, les deux ministres, X et Y, »: where, not to whom.
    private static boolean opensWithPlace(Passage passage, int to) {
        return Sentences.isHead(passage, to)
                && passage.token(to + 1).isCapital()
                && to + 2 < passage.size()
                && (passage.is(to + 2, ",") || passage.token(to + 2).shape() == Token.Shape.LOWER);
    }
}
