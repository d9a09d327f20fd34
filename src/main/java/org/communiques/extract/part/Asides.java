package org.communiques.extract.part;

import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Clauses;
import org.communiques.extract.text.Honorifics;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;

/// Clauses by the way, whose subject takes no part: « le Kenya, dont le Président, M. X, … », « signé jadis par X ».
final class Asides {
    private static final Set<String> WHOSE = WordSet.of("dont whose dessen deren cui");

    /// « l’entente nouée en 2023 entre X et Y ».
    private static final Set<String> TIED = WordSet.of("noue nouee nouees liant forged");

    /// « and conveyed a message from X ».
    private static final Set<String> CARRIED =
            WordSet.of(
                    "conveyed delivered handed transmitted remis transmis uberbrachte uberbracht"
                            + " ubergab consegnato trasmesso");

    private static final Set<String> MESSAGES =
            WordSet.of("message messages letter lettre botschaft schreiben messaggio lettera");
    private static final WordsByLanguage FROM =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "de du des d'",
                            "en",
                            "from",
                            "de",
                            "von vom des",
                            "it",
                            "da dal dalla di del"));
    private static final Set<String> AS_WELL = WordSet.of("ainsi meme");

    private static final Set<String> WHEN =
            WordSet.of("after when while since whom lorsque quand puisque nachdem bevor quando");

    private static final Set<String> UNDER = WordSet.of("impulsion houlette");

    private static final Set<String> VISITS =
            WordSet.of(
                    "visite deplacement voyage venue visit trip besuch besuchs besuches reise visita viaggio");

    private static final Set<String> OCCASIONS =
            WordSet.of(
                    "occasion marge lors cadre during framework margins anlasslich rande rahmen margine quadro occasione");

    /// « chez le chancelier », « auprès du Premier ministre ».
    private static final Set<String> TO_HOST = WordSet.of("chez aupres bei beim to presso");

    /// « la visite de X, reçu par Y ».
    private static final Set<String> RECEIVED =
            WordSet.of(
                    "recu recue accueilli accueillie received welcomed ricevuto ricevuta accolto accolta");

    private static final int NEAR = 4;
    private static final int CLAUSE = 8;

    private Asides() {}

    static boolean tell(NamePhrase phrase) {
        return isWhose(phrase)
                || isAsked(phrase)
                || Authors.are(phrase)
                || isReported(phrase)
                || isWhen(phrase)
                || isUnder(phrase)
                || Topics.areOthers(phrase)
                || Owners.are(phrase)
                || Reports.hold(phrase)
                || Targets.are(phrase)
                || isTied(phrase)
                || isVisitOfOthers(phrase)
                || isBehindReported(phrase)
                || Replacements.tell(phrase)
                || OtherMeetings.tell(phrase)
                || SecondSenders.address(phrase)
                || isCarriedFrom(phrase);
    }

    /// « le Kenya, dont le Président, M. X », not « les ministres, dont M. X », who is one of them.
    private static boolean isWhose(NamePhrase phrase) {
        boolean style =
                phrase.from() < Honorifics.startBefore(phrase.passage(), phrase.name().from());
        return style
                && ((WHOSE.contains(phrase.before())
                                && !isExample(phrase.passage(), phrase.from() - 1))
                        || isSecondWhose(phrase));
    }

    /// « les ministres, dont le ministre X », « tra cui il Ministro X »
    private static boolean isExample(Passage passage, int whose) {
        return Examples.follow(passage, whose) || Examples.follow(passage, whose - 1);
    }

    /// « dont le président de la République et le Premier ministre X ont souhaité le report »
    private static boolean isSecondWhose(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int and = phrase.from() - 1;
        if (!phrase.isBehind(Particles.AND)) {
            return false;
        }
        for (int i = and - 1; i >= Math.max(0, and - CLAUSE - NEAR); i--) {
            if (WHOSE.contains(passage.word(i))) {
                return !isExample(passage, i);
            }
            if (passage.is(i, ",") || Clauses.begin(passage, i)) {
                return false;
            }
        }
        return false;
    }

    /// « ainsi que le souhaite le secrétaire général », « comme l’a demandé X », « as UN Secretary-General X has urged ».
    private static boolean isAsked(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int at = phrase.from();
        boolean english =
                (passage.is(at - 1, "as") && !Particles.isAsWell(passage, at - 1))
                        || (passage.is(at - 2, "as") && passage.token(at - 1).isCapital());
        boolean asWished =
                passage.is(at - 4, "ainsi")
                        && passage.is(at - 3, "que")
                        && passage.is(at - 2, "le");
        boolean asAsked =
                (passage.is(at - 4, "comme") || passage.is(at - 3, "comme"))
                        && (passage.word(at - 3).equals("l'") || passage.word(at - 2).equals("le"));
        return english || asWished || asAsked;
    }

    private static boolean isTied(NamePhrase phrase) {
        int at = phrase.from() - 1;
        return phrase.isBehind(Particles.BETWEEN) && phrase.passage().hasAny(TIED, at - NEAR, at);
    }

    private static boolean isCarriedFrom(NamePhrase phrase) {
        int at = phrase.from() - 1;
        return phrase.isBehind(FROM)
                && phrase.passage().hasAny(MESSAGES, at - NEAR, at)
                && phrase.passage().hasAny(CARRIED, at - CLAUSE, at);
    }

    /// « a reconnu que la présidente X l’avait appelé », « la rencontre que X et Y auront »; not « ainsi que M. X ».
    private static boolean isReported(NamePhrase phrase) {
        // « das Abkommen, das X und Y unterzeichnet hatten »
        boolean german =
                phrase.before().equals("das") && phrase.passage().is(phrase.from() - 2, ",");
        return german || isBehindThat(phrase);
    }

    private static boolean isBehindThat(NamePhrase phrase) {
        return phrase.isBehind(Particles.THAT)
                && !Reports.isCleft(phrase.passage(), phrase.from() - 1)
                && phrase.link() != NamePhrase.Link.AND
                && !AS_WELL.contains(phrase.passage().word(phrase.from() - 2))
                && !Signers.are(phrase);
    }

    /// « à l’occasion de la visite de X chez Y »: two others, at whose meeting those of whom the text tells met.
    private static boolean isVisitOfOthers(NamePhrase phrase) {
        Passage passage = phrase.passage();
        NamePhrase previous = phrase.previous();
        int to = phrase.name().to();
        boolean visitor =
                isVisitor(phrase)
                        && (passage.hasAny(TO_HOST, to, to + 2)
                                || (passage.is(to, ",")
                                        && RECEIVED.contains(passage.word(to + 1))));
        boolean host =
                previous != null
                        && isVisitor(previous)
                        && (passage.hasAny(TO_HOST, previous.name().to(), phrase.from())
                                || RECEIVED.contains(passage.word(previous.name().to() + 1)))
                        && phrase.from() - previous.name().to() < NEAR;
        return visitor || host;
    }

    private static boolean isVisitor(NamePhrase phrase) {
        Passage passage = phrase.passage();
        return phrase.isBehind(FROM)
                && passage.hasAny(VISITS, phrase.from() - NEAR, phrase.from())
                && passage.hasAny(OCCASIONS, phrase.from() - CLAUSE, phrase.from());
    }

    /// « la visioconférence que X a présidée, en présence de Y »: Y was at what X did.
    private static boolean isBehindReported(NamePhrase phrase) {
        NamePhrase previous = phrase.previous();
        if (previous == null || !phrase.governed() || !isReported(previous)) {
            return false;
        }
        Passage passage = phrase.passage();
        boolean pause = false;
        for (int i = previous.name().to(); i < phrase.from(); i++) {
            pause |= passage.is(i, ",");
            if (Sentences.isEnd(passage, i) || (pause && Clauses.isAuxiliary(passage, i))) {
                return false;
            }
        }
        return true;
    }

    /// « sous l’impulsion de la Première ministre X, son pays prend ».
    private static boolean isUnder(NamePhrase phrase) {
        Passage passage = phrase.passage();
        return phrase.isBehind(FROM)
                && UNDER.contains(passage.word(phrase.from() - 2))
                && passage.is(phrase.from() - 4, "sous");
    }

    /// « three weeks after Prime Minister X travelled ».
    private static boolean isWhen(NamePhrase phrase) {
        return WHEN.contains(phrase.before());
    }
}
