package org.communiques.extract.part;

import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Auxiliaries;
import org.communiques.extract.text.Clauses;
import org.communiques.extract.text.Language;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;
import org.communiques.extract.time.PastTense;

/// Those who made of old, or elsewhere, what the text only speaks of: « le plan signé jadis par X », « la politique
/// menée avec X ».
final class Authors {
    private static final Set<String> MADE =
            WordSet.of(
                    "convenu convenue convenus convenues prepare preparee prepares elabore elaboree redige redigee point agreed"
                            + " prepared vorbereitet ausgearbeitet concordato concordati concordata"
                            + " concordate preparato preparata elaborato redatto"
                            + " signe signee signes conclu conclue negocie negociee initie initiee adopte adoptee"
                            + " signed concluded negotiated launched initiated concluso conclusa firmato"
                            + " lance lancee lances cree creee crees fonde fondee pris prise prises annonce annoncee"
                            + " propose proposee decide decidee voulu voulue fixe fixee formule formulee mene"
                            + " menee made announced taken founded created set drafted proposed established"
                            + " lanciato lanciata annunciato annunciata creato creata proposto proposta preso"
                            + " gestartet lanciert angekundigt gegrundet"
                            + " negoziato promis promise promises promised promesso invite invitee invites invited invitato"
                            + " invitata eingeladen");

    private static final WordsByLanguage PASSIVE =
            WordsByLanguage.of(
                            Map.of(
                                    "fr",
                                    "est sont sera seront",
                                    "en",
                                    "was were",
                                    "de",
                                    "wurde wurden will"))
                    .and(Auxiliaries.BEEN);

    private static final WordsByLanguage EARLIER =
            Auxiliaries.HAD.and(WordsByLanguage.of(Map.of("de", "war waren", "it", "era erano")));

    private static final Set<String> LED =
            WordSet.of(
                    "dirige conduit mene forme preside led headed formed geleitet gefuhrte guidato formato");

    private static final Set<String> GOVERNMENTS =
            WordSet.of("gouvernement cabinet coalition government regierung kabinett governo");

    private static final int NEAR = 4;
    private static final int CLAUSE = 8;

    private Authors() {}

    static boolean are(NamePhrase phrase) {
        return isAuthorOfOld(phrase) || isPartnerOfOld(phrase) || isMadeWith(phrase);
    }

    /// « Le plan, signé jadis par X », « L’accordo era stato concluso da X », « war von X ausgehandelt worden »; but
    /// what « a été signé par X » is signed here.
    private static boolean isAuthorOfOld(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int agent = beforeInsertion(passage, phrase.from() - 1);
        // « Frankreich war durch X vertreten »
        if (!phrase.isBehind(Particles.BY)
                || phrase.before().equals("durch")
                || Receptions.hasGuest(phrase)
                || Receptions.isJustBefore(phrase)) {
            return false;
        }
        if (Attendance.isAttended(passage, agent - 1)) {
            return false;
        }
        if (EARLIER.isAmong(passage, agent - NEAR - 1, agent)) {
            return true;
        }
        return passage.hasAny(MADE, agent - NEAR, agent)
                && !PASSIVE.isAmong(passage, agent - NEAR, agent);
    }

    /// « avait été préparé, du côté grec, par X »: before what stands between commas.
    private static int beforeInsertion(Passage passage, int agent) {
        if (!passage.is(agent - 1, ",")) {
            return agent;
        }
        for (int i = agent - 2; i > agent - CLAUSE; i--) {
            if (passage.is(i, ",")) {
                return i;
            }
        }
        return agent;
    }

    /// « le partenariat conclu par X avec Y »
    private static boolean isPartnerOfOld(NamePhrase phrase) {
        NamePhrase previous = phrase.previous();
        int gap = previous == null ? NEAR : phrase.from() - 1 - previous.name().to();
        return previous != null
                && phrase.isBehind(Particles.WITH)
                && ((gap == 0 && isAuthorOfOld(previous)) || (gap <= 1 && isHeadOf(previous)));
    }

    /// « le gouvernement dirigé par X »
    private static boolean isHeadOf(NamePhrase phrase) {
        int led = phrase.from() - 2;
        return phrase.isBehind(Particles.BY)
                && LED.contains(phrase.passage().word(led))
                && phrase.passage().hasAny(GOVERNMENTS, led - NEAR, led);
    }

    /// « la politique menée avec X », not « a signé avec X », « les entretiens menés avec X ».
    private static boolean isMadeWith(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int participle = phrase.from() - 2;
        return phrase.isBehind(Particles.WITH)
                && MADE.contains(passage.word(participle))
                && passage.token(participle - 1).isWord()
                && !Clauses.isAuxiliary(passage, participle - 1)
                && !Clauses.isAuxiliary(passage, participle - 2)
                && !passage.hasAny(Meetings.TALKS, participle - NEAR, participle)
                && !isFinite(passage, participle);
    }

    /// « They agreed with X », not « They reviewed projects agreed with X »: English participles are past tenses too.
    private static boolean isFinite(Passage passage, int participle) {
        return passage.language() == Language.ENGLISH
                && !PastTense.isTold(passage, Sentences.start(passage, participle), participle);
    }
}
