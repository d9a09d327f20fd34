package org.communiques.extract.part;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.communiques.extract.text.Auxiliaries;
import org.communiques.extract.text.FutureTense;
import org.communiques.extract.text.Inflection;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Phrases;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;
import org.communiques.extract.time.DateMention;
import org.communiques.extract.time.Months;

/// What a sentence tells of others and other times: « a rappelé que X avait reçu Y », « la politique que mène X », « comme X l’a
/// annoncé », « il y a dix ans, X ».
final class Reports {
    private static final Set<String> REPORTING =
            WordSet.union(
                    Inflection.french(
                            "rappeler annoncer declarer affirmer estimer noter preciser expliquer esperer"
                                    + " souhaiter assurer confirmer ajouter informer regretter demander"
                                    + " souligner indiquer relever mentionner juger constater observer"
                                    + " signaler"),
                    Inflection.english(
                            "recall announce state stress note mention explain hope confirm add inform"
                                    + " regret ask underline underscore report express stipulate"),
                    Inflection.italian(
                            "ricordare annunciare dichiarare sottolineare affermare notare spiegare sperare"
                                    + " confermare auspicare informare precisare segnalare"),
                    WordSet.of(
                            "dit espoir su fait rejoui felicite said says told hope fact detto"));

    /// Who announces what others do and is none of them.
    private static final Set<String> INSTITUTIONS =
            WordSet.of(
                    "ministere gouvernement presidence cabinet bureau cancellerie ministry government"
                            + " office department ministerium regierung bundesrat ministero governo");

    private static final WordsByLanguage PRONOUNS =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "il elle ils elles on",
                            "en",
                            "he she they we",
                            "de",
                            "er sie",
                            "it",
                            "egli ella lui lei"));

    static final WordsByLanguage AS =
            WordsByLanguage.of(Map.of("fr", "comme", "en", "as", "de", "wie", "it", "come"));

    /// « ago », as four languages say it.
    private static final Phrases AGO =
            Phrases.of(
                    List.of(
                            "years ago",
                            "months ago",
                            "decades ago",
                            "anni fa",
                            "mesi fa",
                            "l'an dernier",
                            "l'année dernière",
                            "last year",
                            "im vergangenen Jahr",
                            "letztes Jahr",
                            "l'anno scorso"));

    private static final WordsByLanguage IN =
            WordsByLanguage.of(Map.of("fr", "en", "en", "in", "de", "in im", "it", "nel in"));
    private static final Set<String> YEARS = WordSet.of("ans annees mois jahren monaten");

    /// « s’était entretenue », « hatte besprochen ».
    private static final WordsByLanguage EARLIER =
            Auxiliaries.HAD.and(WordsByLanguage.of(Map.of("fr", "etait etaient")));

    /// No verbs.
    private static final WordsByLanguage LINKS =
            Particles.OF
                    .and(Particles.WITH)
                    .and(Particles.BY)
                    .and(Particles.AND)
                    .and(Particles.THAT)
                    .and(Particles.TO);

    private static final int FRONT = 5;
    private static final int NEAR = 4;
    private static final int REPORT = 8;

    private Reports() {}

    static boolean hold(NamePhrase phrase) {
        return isReported(phrase) || isInverted(phrase) || isCompared(phrase) || isLongAgo(phrase);
    }

    private static boolean isReported(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int start = Sentences.start(passage, phrase.from());
        // « l’échange des notes que X et Y avaient signées »
        if (Signers.are(phrase)) {
            return false;
        }
        for (int i = phrase.from() - 1; i >= start; i--) {
            if (Particles.THAT.isAt(passage, i) && isReport(passage, i)) {
                return true;
            }
        }
        return false;
    }

    /// « a rappelé que le Président X », not « le ministère annonce que », nor « a dit qu’elle avait reçu X ».
    private static boolean isReport(Passage passage, int that) {
        if (isCleft(passage, that)
                || Particles.isAsWell(passage, that)
                || isSpeaker(passage, that + 1)) {
            return false;
        }
        boolean reporting =
                passage.is(that, "dass") || passage.hasAny(REPORTING, that - REPORT, that);
        return reporting && !passage.hasAny(INSTITUTIONS, that - REPORT, that);
    }

    /// « C’est avec tristesse que le ministre X a appris »
    static boolean isCleft(Passage passage, int that) {
        int first = Sentences.before(passage, that, REPORT).from();
        for (int i = first; i < that; i++) {
            if (passage.is(i, "c'") && passage.is(i + 1, "est")) {
                return true;
            }
        }
        return false;
    }

    /// « a dit qu’elle avait reçu X »: the one who speaks, of what he did himself.
    private static boolean isSpeaker(Passage passage, int at) {
        return PRONOUNS.isAt(passage, at);
    }

    /// « la politique que mène le Président X », « les priorités qu’a fixées le Président X ».
    private static boolean isInverted(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int verb = phrase.from() - 1;
        if (verb < 1 || !isVerb(passage, verb)) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - NEAR + 1); i--) {
            String word = passage.word(i);
            if (word.equals("que") || word.equals("qu'")) {
                return !Particles.isAsWell(passage, i)
                        && !Attendance.isCompanion(passage, verb)
                        && !PRONOUNS.isAt(passage, i + 1)
                        && passage.token(verb).joined() == passage.token(i + 1).joined();
            }
        }
        return false;
    }

    private static boolean isVerb(Passage passage, int at) {
        return passage.token(at).isWord()
                && !passage.token(at).isCapital()
                && !LINKS.isAt(passage, at);
    }

    /// « comme le Président X l’a annoncé », not « tout comme le Président X ».
    private static boolean isCompared(NamePhrase phrase) {
        return phrase.isBehind(AS) && !Particles.isAsWell(phrase.passage(), phrase.from() - 1);
    }

    /// « s’était entretenue avec X en mars », « hatte das Thema im Herbst mit X besprochen »: a month without a day, or
    /// a year, before the event.
    private static boolean isOtherMonth(Passage passage, int start, int name) {
        int end = Sentences.end(passage, name, Sentences.LONGEST);
        return (EARLIER.isAmong(passage, start, end) || isToCome(passage, start, end))
                && Months.areNamedAlone(passage, start, end);
    }

    /// « sera reçu à Paris en juin par X », told below the opening: another journey.
    private static boolean isToCome(Passage passage, int start, int end) {
        return !passage.isTitleOrOpening()
                && IntStream.range(start, end).anyMatch(i -> FutureTense.isAt(passage, i));
    }

    private static boolean isLongAgo(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int start = Sentences.start(passage, phrase.from());
        boolean year =
                IN.isAt(passage, start)
                        && DateMention.isYear(passage.number(start + 1))
                        && passage.is(start + 2, ",");
        boolean ago =
                (passage.is(start, "vor")
                                || (passage.is(start, "il") && passage.is(start + 2, "a")))
                        && passage.hasAny(YEARS, start, start + FRONT + 1);
        for (int i = start; i < Math.min(start + FRONT, phrase.from()); i++) {
            if (AGO.lengthAt(passage, i) > 0) {
                return true;
            }
        }
        return year || ago || isOtherMonth(passage, start, phrase.name().to());
    }
}
