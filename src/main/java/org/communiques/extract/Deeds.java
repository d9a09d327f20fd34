package org.communiques.extract;

import java.util.Set;

/// What the words around a name tell of the person: who speaks, attends or is received takes part; who is represented by
/// another does not, nor who had done something before.
final class Deeds {
    private static final Set<String> VERBS =
            WordSet.of(
                    "a ont est sont s' n' y se : expliqua declara indique souligne exprime confirme dit"
                            + " has have met said says stated noted stressed underlined emphasised emphasized"
                            + " welcomed thanked expressed described explained announced presented proposed"
                            + " agreed reiterated called recalled highlighted confirmed pledged condemned"
                            + " hat haben ist sagte erklarte betonte begrusste dankte nahm traf leitete"
                            + " unterstrich wurdigte kundigte"
                            + " ha hanno e ha ringraziato sottolineato");

    private static final Set<String> AND = WordSet.of("et and und e");
    private static final Set<String> OF_SEVERAL =
            WordSet.of("ont sont se have met were haben trafen sind hanno sono");
    private static final int SHORT = 3;

    /// What may stand between a name and its verb: « le ministre X l’a remercié », « President Y of Z said ».
    private static final Set<String> BEFORE_VERB = WordSet.of("l' lui leur les nous en also then");

    private static final Set<String> ATTENDING =
            WordSet.of(
                    "presence represente representee representes representees presents presente"
                            + " presentes participaient participait participant preside presidee presidait"
                            + " copresidee copresidait copreside"
                            + " figuraient figurait accompagne accompagnee accompagnes attended joined"
                            + " participated accompanied teil teilnahm begleitet begleiteten"
                            + " partecipato presenti accompagnato");

    /// « La ministre, retenue, y était représentée par un haut fonctionnaire ».
    private static final Set<String> ABSENT =
            WordSet.of(
                    "retenu retenue absent absente empeche empechee excuse excusee verhindert"
                            + " assente");

    private static final Set<String> REPRESENTED =
            WordSet.of(
                    "represente representee representes representees represented vertreten"
                            + " rappresentato rappresentata");

    private static final Set<String> BY = WordSet.of("par by durch da dal dalla");

    /// What may stand between somebody and the word that says so.
    private static final Set<String> BEFORE_ABSENT =
            WordSet.of(", ( y etait est a ete etre was were is being wurde war era stata stato");

    /// Whom somebody met: a past deed, not a wish.
    private static final Set<String> MET =
            WordSet.of(
                    "rencontre rencontree recu recue entretenu entretenue entretenus accueilli"
                            + " accueillie vu vue vus vues incontrato ricevuto accolto accolta"
                            + " getroffen empfangen");

    /// « trifft », « s'entretiendra avec », « avant de saluer »: an announced meeting is one.
    private static final Set<String> MET_ALONE =
            WordSet.of(
                    "met meets meet received traf trafen trifft treffen empfing empfangt rencontrera"
                            + " rencontreront recevra entretiendra entretiendront s'entretenir"
                            + " saluer rencontrer incontrera incontra ricevera");

    private static final Set<String> TENSES =
            WordSet.of("a ont est sont ete sera seront ha hanno sara viene hat haben");
    private static final Set<String> OTHER_CLAUSE =
            WordSet.of("qui que qu' dont lors apres depuis who which after before");

    private static final int FAR = 60;
    private static final int BACK = 14;
    private static final int SENTENCE = 36;
    private static final int APPOSITION = 20;

    private Deeds() {}

    /// « Le ministre X a déclaré », « Prime Minister Y of Z described ».
    static boolean acts(Span span) {
        Passage passage = span.passage();
        int at = span.to();
        if (passage.is(at, "of")) {
            at = pastCapitals(passage, at + 1);
        }
        if (passage.is(at, ",")) {
            at = pastApposition(passage, at);
        }
        while (BEFORE_VERB.contains(passage.word(at))) {
            at++;
        }
        return isVerb(passage, at) || isOneOfSeveral(passage, at);
    }

    private static boolean isVerb(Passage passage, int at) {
        String word = passage.word(at);
        boolean english = word.length() > SHORT && word.endsWith("ed");
        return english || (VERBS.contains(word) && !isPreposition(passage, at));
    }

    /// « M. X et Mme Y se sont vus »: the verb of both stands behind the last.
    private static boolean isOneOfSeveral(Passage passage, int at) {
        if (!AND.contains(passage.word(at))) {
            return false;
        }
        for (int i = at + 1; i < Math.min(passage.size(), at + BACK) && !isStop(passage, i); i++) {
            if (OF_SEVERAL.contains(passage.word(i))) {
                return true;
            }
            if (OTHER_CLAUSE.contains(passage.word(i))) {
                return false;
            }
        }
        return false;
    }

    /// Behind the second comma of « M. X, ministre de la Défense, a indiqué »; `comma` itself when there is none.
    private static int pastApposition(Passage passage, int comma) {
        for (int i = comma + 1; i < Math.min(passage.size(), comma + APPOSITION); i++) {
            if (passage.is(i, ",")) {
                return i + 1;
            }
            if (isStop(passage, i)) {
                return comma;
            }
        }
        return comma;
    }

    private static int pastCapitals(Passage passage, int from) {
        int at = passage.is(from, "the") ? from + 1 : from;
        while (at < passage.size() && passage.token(at).isCapital()) {
            at++;
        }
        return at;
    }

    private static boolean isPreposition(Passage passage, int at) {
        return passage.printed(at).equals("à");
    }

    /// « La partie japonaise était représentée par M. X », « *étaient présents … ».
    static boolean attends(Span span) {
        Passage passage = span.passage();
        for (int i = span.from() - 1; i >= from(span, FAR) && !isStop(passage, i); i--) {
            if (isAttending(passage, i)) {
                return true;
            }
        }
        for (int i = span.to(); i < to(span) && !isStop(passage, i); i++) {
            if (isAttending(passage, i)) {
                return true;
            }
        }
        return false;
    }

    /// « présente à la réunion », not « a présenté ses vœux ».
    private static boolean isAttending(Passage passage, int at) {
        return ATTENDING.contains(passage.word(at))
                && !(passage.word(at).startsWith("presente") && passage.printed(at).contains("té"));
    }

    /// « s'est aussi entretenue avec M. X », « also met Mr X », « traf er den Minister X ».
    static boolean isMet(Span span) {
        Passage passage = span.passage();
        for (int i = span.from() - 1; i >= from(span, SENTENCE); i--) {
            String word = passage.word(i);
            if (isStop(passage, i) || OTHER_CLAUSE.contains(word)) {
                return false;
            }
            if (MET_ALONE.contains(word) || (MET.contains(word) && isPast(passage, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPast(Passage passage, int participle) {
        for (int i = participle - 1; i >= Math.max(0, participle - 3); i--) {
            if (TENSES.contains(passage.word(i)) && !isPreposition(passage, i)) {
                return true;
            }
        }
        return passage.word(participle).startsWith("getr")
                || passage.word(participle).startsWith("empf");
    }

    static boolean isAbsent(Span span) {
        Passage passage = span.passage();
        int at = span.to();
        while (BEFORE_ABSENT.contains(passage.word(at))) {
            at++;
        }
        return ABSENT.contains(passage.word(at))
                || (REPRESENTED.contains(passage.word(at)) && BY.contains(passage.word(at + 1)));
    }

    private static int from(Span span, int back) {
        return Math.max(0, span.from() - back);
    }

    private static int to(Span span) {
        return Math.min(span.passage().size(), span.to() + BACK);
    }

    private static boolean isStop(Passage passage, int at) {
        return passage.is(at, ".") && Sentences.isEnd(passage, at);
    }
}
