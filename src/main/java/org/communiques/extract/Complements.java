package org.communiques.extract;

import java.util.Set;
import org.communiques.extract.NameMention.OfficeLink;

/// What the words before a name make of the person: of whom one speaks, whose envoy somebody is, whom a text addresses.
final class Complements {
    private static final Set<String> AUXILIARIES =
            WordSet.of(
                    "a ont est sont s' n' y avait etait se has have hat ha expliqua declara indique"
                            + " souligne exprime : confirme");

    /// Behind these, a name tells whose they are, not who meets: « les salutations du Premier ministre ISHIBA ».
    private static final Set<String> ABOUT =
            WordSet.of(
                    "representait representant invitation salutations deces mort disparition"
                            + " funerailles obseques election reelection nomination succession"
                            + " assassinat predecesseur predecesseurs absence nom initiative investiture"
                            + " remerciements jubile memoire intronisation instruction instructions"
                            + " proposition disposizione depart demission abschied rucktritt tod"
                            + " successeur regime death resignation successor dimissioni");

    /// « le directeur de cabinet du Premier ministre X »: another person, whom X sent.
    private static final Set<String> ENVOYS =
            WordSet.of(
                    "conseiller conseillere envoye envoyee directeur directrice cabinet biographe"
                            + " ambassadeur ambassadrice collaborateur collaboratrice emissaire epouse"
                            + " epoux veuve veuf paroles propos mots worte words parole decisions mesures"
                            + " politique gouvernement secretariat services adviser advisor envoy aide"
                            + " spokesperson berater sprecher consigliere portavoce");

    private static final Set<String> GENITIVES = WordSet.of("du de d' des of von des di del della");

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

    /// Of whom these tell, one only speaks: « concernant M. X », « en hommage à M. X ».
    private static final Set<String> SPEAKING_OF =
            WordSet.of(
                    "concernant propos sujet hommage evoquent evoquer evoquant mentionnent mentionner"
                            + " mentionnant citant critiquent denoncent regarding concerning mentioned"
                            + " criticised criticized praised tribute erwahnte menzionato ricordato");

    /// So do these, as participles: « a évoqué l’ancien ministre X »; but « la cité ».
    private static final Set<String> SPOKEN =
            WordSet.of("evoque rappele cite mentionne critique denonce commente loue");

    private static final Set<String> TENSES = WordSet.of("a ont avait avaient ayant est");
    private static final int BACK = 14;

    /// Names in a title may stand far behind « Déclarations de ».
    private static final int BACK_IN_TITLE = 40;

    private Complements() {}

    /// « les salutations du Premier ministre X », « le décès de X ».
    static boolean isSubject(Span span) {
        Passage passage = span.passage();
        for (int i = last(span); i >= first(span, BACK) && !isOtherClause(passage, i); i--) {
            if (ABOUT.contains(passage.word(i)) && !isCharge(passage, i)) {
                return true;
            }
        }
        return false;
    }

    /// « ministre chargée de la mémoire et des anciens combattants ».
    private static boolean isCharge(Passage passage, int at) {
        return passage.is(at, "memoire") && !GENITIVES.contains(passage.word(at + 1));
    }

    /// « a évoqué l’ancien ministre X », « en hommage à X », unless X does something there.
    static boolean isSpokenOf(Span span) {
        Passage passage = span.passage();
        for (int i = last(span); i >= first(span, BACK) && !isOtherClause(passage, i); i--) {
            boolean participle =
                    SPOKEN.contains(passage.word(i)) && TENSES.contains(passage.word(i - 1));
            if (participle || SPEAKING_OF.contains(passage.word(i))) {
                return !Deeds.acts(span);
            }
        }
        return false;
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
        String word = passage.word(at);
        return (AUXILIARIES.contains(word) && !passage.printed(at).equals("à"))
                || word.equals("avec")
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
        if (office.span().to() > mention.span().from() || !GENITIVES.contains(passage.word(at))) {
            return false;
        }
        return passage.hasAny(ENVOYS, at - 3, at);
    }

    /// « à son homologue français, M. X », « adressé à Mme X », « au président X ».
    static boolean isAddressed(Span span) {
        Passage passage = span.passage();
        if (GREETINGS.contains(passage.word(last(span)))) {
            return true;
        }
        for (int i = last(span); i >= first(span, BACK); i--) {
            String printed = passage.printed(i);
            if (printed.equals("à") || printed.equals("au") || printed.equals("aux")) {
                return true;
            }
            if (printed.equals("du")
                    || printed.equals("par")
                    || Sentences.isEnd(passage, i)
                    || WORDS_OF_ONE.contains(passage.word(i))) {
                return false;
            }
        }
        return false;
    }
}
