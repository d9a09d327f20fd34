package org.communiques.extract.part;

import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Auxiliaries;
import org.communiques.extract.text.Clauses;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;

/// Who receives: « Reçue par X, elle », « le déjeuner offert par X », « was welcomed by X », « auprès de X, qui l’a
/// reçue ».
final class Receptions {
    /// « Invité par le Président X, il s’est rendu à Paris ».
    private static final Set<String> GUESTS =
            WordSet.of(
                    "invite invitee invites invitees recu recue recus recues accueilli accueillie"
                            + " accueillis accueillies invited received welcomed hosted invitato invitata"
                            + " invitati ricevuto ricevuta ricevuti accolto accolta accolti");

    private static final Set<String> MEALS =
            WordSet.of(
                    "dejeuner diner repas banquet reception petit-dejeuner lunch dinner breakfast luncheon"
                            + " pranzo cena ricevimento colazione");

    private static final Set<String> OFFERED =
            WordSet.of(
                    "offert offerte donne donnee hosted given offered offerto offerta dato data");

    private static final Set<String> RECEIVED = WordSet.of("welcomed hosted greeted received");
    private static final Set<String> BEEN = WordSet.of("was were been");

    /// « he was welcomed by X », not « the decision was welcomed by X ».
    private static final Set<String> GUEST = WordSet.of("he she they and who");

    private static final Set<String> GERMAN =
            WordSet.of(
                    "empfangen begrusst begleitet unterzeichnet eroffnet geleitet verabschiedet ausgerichtet"
                            + " organisiert veranstaltet einberufen");

    /// What is signed, opened, held or handed over by somebody is so here: « a été signé par X », « was hosted by X ».
    private static final Set<String> SIGNED =
            WordSet.of(
                    "echange echangee echanges echangees exchanged signe signee signes signees paraphe paraphee inaugure inauguree ouvert ouverte ouverts"
                            + " preside presidee copreside copresidee anime animee remis remise presente"
                            + " presentee organise organisee organises organisees coorganise coorganisee convoque"
                            + " convoquee hosted co-hosted organised organized convened signed initialled opened inaugurated chaired presented unveiled"
                            + " firmato firmata firmati inaugurato inaugurata aperto aperta presentato"
                            + " presentata organizzato organizzata ospitato ospitata convocato convocata");

    private static final Set<String> SIGNING =
            WordSet.of("signature signing unterzeichnung firma paraphe inauguration inaugurazione");

    private static final WordsByLanguage PASSIVE =
            Auxiliaries.IS
                    .and(Auxiliaries.BEEN)
                    .and(WordsByLanguage.of(Map.of("fr", "etait etaient", "en", "was were")));

    private static final WordsByLanguage EARLIER =
            Auxiliaries.HAD.and(WordsByLanguage.of(Map.of("it", "era erano")));

    private static final Set<String> WHO = WordSet.of("qui who che der die");
    private static final Set<String> HIMSELF = WordSet.of("ete was were wurde stato stata");

    private static final Set<String> WHOM =
            WordSet.of("qui lequel laquelle lesquels whom dem der denen cui");

    private static final Set<String> JUST_BEFORE =
            WordSet.of(
                    "veille matin matinee auparavant tot midi zuvor vortag morgen vormittag earlier morning eve"
                            + " vigilia mattina mattino precedenza arrivee arrival ankunft arrivo");

    private static final Set<String> INVITATIONS = WordSet.of("invitation einladung invito");
    private static final int CLAUSE = 8;
    private static final int NEAR = 4;
    private static final int BEHIND = 12;

    private Receptions() {}

    static boolean areBy(NamePhrase phrase) {
        if (isHost(phrase)) {
            return true;
        }
        if (phrase.before().startsWith("vo")) {
            int to = phrase.name().to();
            int end = Sentences.end(phrase.passage(), to, BEHIND);
            return phrase.passage().hasAny(GERMAN, to, end);
        }
        boolean agent = phrase.isBehind(Particles.BY);
        return (agent
                        && (hasGuest(phrase)
                                || givesMeal(phrase)
                                || isPassive(phrase)
                                || isSigned(phrase)
                                || isSigning(phrase)))
                || receives(phrase)
                || isSpokenWith(phrase);
    }

    /// « À l’invitation de X, elle s’est rendue à Oslo ».
    private static boolean isHost(NamePhrase phrase) {
        int invitation = phrase.from() - 2;
        return INVITATIONS.contains(phrase.passage().word(invitation))
                && isInvitation(phrase.passage(), invitation);
    }

    /// « À l’invitation de X, Y s’est rendu à Oslo »: at the head of a sentence, who invites receives.
    static boolean isInvitation(Passage passage, int at) {
        return INVITATIONS.contains(passage.word(at))
                && Particles.OF.isAt(passage, at + 1)
                && at - Sentences.start(passage, at) <= 2;
    }

    /// « La veille, elle avait été reçue par X »: a reception on the same journey.
    static boolean isJustBefore(NamePhrase phrase) {
        Passage passage = phrase.passage();
        return phrase.isBehind(Particles.BY)
                && Meetings.MET.contains(passage.word(phrase.from() - 2))
                && passage.hasAny(
                        JUST_BEFORE, Sentences.start(passage, phrase.from()), phrase.from());
    }

    /// « Invité par le Président X, le ministre », at the head of a sentence.
    static boolean hasGuest(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int guest = phrase.from() - 2;
        return phrase.isBehind(Particles.BY)
                && GUESTS.contains(passage.word(guest))
                && passage.token(guest).isCapital();
    }

    /// « Lors du déjeuner donné par X »
    private static boolean givesMeal(NamePhrase phrase) {
        Passage passage = phrase.passage();
        // « offert en leur honneur par X »
        for (int i = phrase.from() - 2; i > phrase.from() - CLAUSE; i--) {
            if (OFFERED.contains(passage.word(i))) {
                return passage.hasAny(MEALS, i - NEAR, i);
            }
            if (Clauses.begin(passage, i) || Sentences.isEnd(passage, i)) {
                return false;
            }
        }
        return false;
    }

    /// « He was hosted at a lunch by X ».
    private static boolean isPassive(NamePhrase phrase) {
        Passage passage = phrase.passage();
        for (int i = phrase.from() - 2; i > Math.max(1, phrase.from() - CLAUSE); i--) {
            if (Sentences.isEnd(passage, i)) {
                return false;
            }
            if (RECEIVED.contains(passage.word(i)) && passage.hasAny(BEEN, i - 2, i)) {
                int subject = BEEN.contains(passage.word(i - 1)) ? i - 2 : i - 3;
                return subject >= 0
                        && (GUEST.contains(passage.word(subject))
                                || passage.token(subject).isCapital());
            }
        }
        return false;
    }

    /// « L’accord a été signé hier par X »
    private static boolean isSigned(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int signed = Sentences.before(passage, phrase.from() - 1, CLAUSE).last(SIGNED);
        return signed >= 0
                && PASSIVE.isAmong(passage, signed - NEAR, signed)
                && !EARLIER.isAmong(passage, signed - NEAR, signed);
    }

    /// « Ils ont assisté à la signature du traité par X ».
    private static boolean isSigning(NamePhrase phrase) {
        return phrase.passage().hasAny(SIGNING, phrase.from() - CLAUSE, phrase.from() - 1);
    }

    /// « auprès du Premier ministre X, qui les a reçus ».
    private static boolean receives(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int who = behind(phrase);
        if (!WHO.contains(passage.word(who))) {
            return false;
        }
        for (int i = who + 1; i < Math.min(passage.size(), who + CLAUSE); i++) {
            if (Sentences.isEnd(passage, i) || passage.is(i, "par") || passage.is(i, ",")) {
                return false;
            }
            if (Meetings.MET.contains(passage.word(i))
                    || Meetings.MET_ALONE.contains(passage.word(i))) {
                return !passage.hasAny(HIMSELF, who, i) && !passage.is(i + 1, "par");
            }
        }
        return false;
    }

    /// « conduit auprès du Premier ministre X, avec lequel il a parlé ».
    private static boolean isSpokenWith(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int with = behind(phrase);
        return Particles.WITH.isAt(passage, with)
                && WHOM.contains(passage.word(with + 1))
                && passage.hasAny(Meetings.SPOKE, with, Sentences.end(passage, with, CLAUSE));
    }

    /// The token behind the name and a comma.
    private static int behind(NamePhrase phrase) {
        int to = phrase.name().to();
        return phrase.passage().is(to, ",") ? to + 1 : to;
    }
}
