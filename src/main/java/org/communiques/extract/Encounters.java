package org.communiques.extract;

import java.util.Set;

/// What the words before a name say that others do to its bearer: who is met, received, joined or accompanied takes part.
final class Encounters {
    private static final Set<String> ATTENDING =
            WordSet.of(
                    "presence represente representee representes representees presents presente"
                            + " presentes participaient participait participant participeront"
                            + " participera preside presidee presidait"
                            + " copresidee copresidait copreside"
                            + " figuraient figurait accompagne accompagnee accompagnes accompagnait"
                            + " accompagnaient attended joined"
                            + " participated accompanied teil teilnahm begleitet begleiteten"
                            + " partecipato presenti accompagnato entoure entouree entoures presenza affiancato"
                            + " affiancata flanked beisein");

    /// « hanno preso parte ai lavori i ministri X e Y »: several, named behind the verb.
    private static final Set<String> TAKEN = WordSet.of("preso pris");

    private static final Set<String> PART = WordSet.of("parte part");
    private static final Set<String> SEVERAL = WordSet.of("hanno ont");

    /// « du côté danois, A, B et C », « on the Danish side ».
    private static final Set<String> SIDES = WordSet.of("cote side seite parte");

    private static final Set<String> ON = WordSet.of("du on von auf per da");

    /// « La délégation était composée de X », « dirigée par X ».
    private static final Set<String> LED =
            WordSet.of(
                    "compose composee composees forme formee dirige dirigee diriges dirigees conduite"
                            + " conduit menee led headed geleitet guidata composta");

    private static final Set<String> COMPANY =
            WordSet.of(
                    "delegation delegations delegazione entretiens discussions pourparlers talks");

    private static final Set<String> BY = WordSet.of("par by durch da dal dalla von");

    /// Whom somebody met: a past deed, not a wish.
    private static final Set<String> MET =
            WordSet.of(
                    "rencontre rencontree recu recue recus recues entretenu entretenue entretenus"
                            + " accueilli accueillie accueillis accueillies rejoint rejointe rejoints vu vue"
                            + " vus vues incontrato ricevuto ricevuta ricevuti accolto accolta getroffen empfangen");

    /// « trifft », « s'entretiendra avec », « avant de saluer »: an announced meeting is one.
    private static final Set<String> MET_ALONE =
            WordSet.of(
                    "met meets meet received traf trafen trifft treffen empfing empfangt rencontrera"
                            + " rencontreront recevra entretiendra entretiendront s'entretenir entretenir"
                            + " saluer rencontrer incontrera incontra ricevera courtoisie courtesy cortesia"
                            + " hoflichkeitsbesuch");

    /// « mit X zusammengetroffen »: German says behind a name that its bearer was met.
    private static final Set<String> MET_BEHIND =
            WordSet.of(
                    "zusammengetroffen zusammen getroffen konferiert gesprochen ausgetauscht beraten"
                            + " verhandelt zusammengekommen");

    private static final Set<String> VISIT = WordSet.of("visite visita visit");
    private static final Set<String> PAID = WordSet.of("rendu rendra reso rende paid pays");

    /// « qu’elle rencontre X ».
    private static final Set<String> MEETS =
            WordSet.of("rencontre rencontrent recoit accueille retrouve incontra riceve");

    private static final Set<String> PRONOUNS = WordSet.of("il elle ils elles on");

    /// Talks are with somebody: « aura un entretien bilatéral avec X ».
    private static final Set<String> TALKS =
            WordSet.of(
                    "entretien entretiens rencontre rencontres discussions echanges reunion seance dejeuner"
                            + " diner talks meeting meetings gesprach gesprache treffen colloquio"
                            + " colloqui incontro incontri");

    /// « Les entretiens ont réuni X et Y ».
    private static final Set<String> HAS = WordSet.of("a ont");

    private static final Set<String> WITH = WordSet.of("avec with mit con");
    private static final Set<String> GENITIVES = WordSet.of("de du d' des of von di del della");
    private static final Set<String> BETWEEN = WordSet.of("entre between zwischen tra fra");
    private static final Set<String> EARLIER = WordSet.of("avait avaient eut had hatte aveva");
    private static final Set<String> TENSES =
            WordSet.of(
                    "a ont avait avaient aura auront est sont ete sera seront ha hanno sara stato stata stati viene hat haben");
    private static final Set<String> OTHER_CLAUSE =
            WordSet.of("qui que qu' dont lors apres depuis who which after before");

    private static final int FAR = 60;
    private static final int BEHIND = 14;
    private static final int SENTENCE = 36;
    private static final int NEAR = 3;

    private Encounters() {}

    /// « La partie japonaise était représentée par M. X », « *étaient présents … ».
    static boolean attends(Span span) {
        Passage passage = span.passage();
        for (int i = span.from() - 1; i >= from(span, FAR) && !endsList(passage, i); i--) {
            if (isAttending(passage, i) || isCompany(passage, i) || isNamedBehind(passage, i)) {
                return true;
            }
        }
        int to = Math.min(passage.size(), span.to() + BEHIND);
        for (int i = span.to(); i < to && !Sentences.isEnd(passage, i); i++) {
            if (isAttending(passage, i) || (passage.is(i, "partie") && isCompany(passage, i + 3))) {
                return true;
            }
        }
        return false;
    }

    /// « présente à la réunion », not « a présenté ses vœux », nor « a représenté le Président ».
    private static boolean isAttending(Passage passage, int at) {
        String word = passage.word(at);
        if (!ATTENDING.contains(word)) {
            return false;
        }
        boolean represents = word.startsWith("represent") && !BY.contains(passage.word(at + 1));
        return !represents && !(word.startsWith("presente") && passage.printed(at).contains("té"));
    }

    /// The end of a sentence; a semicolon only parts one delegation from the next.
    private static boolean endsList(Passage passage, int at) {
        return Sentences.isEnd(passage, at) && !passage.is(at, ";");
    }

    /// « y ont pris part X et Y », « von dänischer Seite X und Y ».
    private static boolean isNamedBehind(Passage passage, int at) {
        boolean tookPart =
                PART.contains(passage.word(at))
                        && TAKEN.contains(passage.word(at - 1))
                        && SEVERAL.contains(passage.word(at - 2));
        boolean side =
                SIDES.contains(passage.word(at))
                        && passage.hasAny(ON, at - NEAR, at)
                        && !GENITIVES.contains(passage.word(at + 1));
        return tookPart || side;
    }

    private static boolean isCompany(Passage passage, int at) {
        return (LED.contains(passage.word(at)) && passage.hasAny(COMPANY, at - FAR / 4, at))
                || (COMPANY.contains(passage.word(at)) && passage.is(at - 3, "partie"));
    }

    /// « s'est aussi entretenue avec M. X », « also met Mr X », « traf er den Minister X ».
    static boolean isMet(NamePhrase phrase) {
        Passage passage = phrase.passage();
        if (BETWEEN.contains(phrase.before())) {
            return !passage.hasAny(EARLIER, phrase.from() - BEHIND, phrase.from());
        }
        if (phrase.before().equals("an") && isHandedOver(phrase)) {
            return true;
        }
        if (phrase.before().equals("mit") && isMetBehind(phrase)) {
            return true;
        }
        boolean with = false;
        for (int i = phrase.from() - 1; i >= Math.max(0, phrase.from() - SENTENCE); i--) {
            String word = passage.word(i);
            if (Sentences.isEnd(passage, i)) {
                return false;
            }
            with |= WITH.contains(word);
            if (isMeeting(passage, i) || (with && TALKS.contains(word))) {
                return true;
            }
            if (OTHER_CLAUSE.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /// « Zuvor hatte sie mit Aussenminister X und Y konferiert ».
    private static boolean isMetBehind(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int to = Math.min(passage.size(), phrase.name().to() + BEHIND);
        for (int i = phrase.name().to(); i < to && !Sentences.isEnd(passage, i); i++) {
            if (MET_BEHIND.contains(passage.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMeeting(Passage passage, int at) {
        String word = passage.word(at);
        return MET_ALONE.contains(word)
                || (MET.contains(word) && isPast(passage, at))
                || (MEETS.contains(word) && PRONOUNS.contains(passage.word(at - 1)))
                || (VISIT.contains(word) && passage.hasAny(PAID, at - NEAR, at))
                || (word.equals("reuni") && HAS.contains(passage.word(at - 1)))
                || (word.equals("called") && passage.is(at + 1, "on"));
    }

    /// « hat die Amtsgeschäfte an X übergeben ».
    private static boolean isHandedOver(NamePhrase phrase) {
        int to = phrase.name().to();
        return phrase.passage().is(to, "ubergeben") || phrase.passage().is(to + 1, "ubergeben");
    }

    private static boolean isPast(Passage passage, int participle) {
        for (int i = participle - 1; i >= Math.max(0, participle - NEAR); i--) {
            if (TENSES.contains(passage.word(i)) && !passage.printed(i).equals("à")) {
                return true;
            }
        }
        return passage.word(participle).startsWith("getr")
                || passage.word(participle).startsWith("empf");
    }

    private static int from(Span span, int back) {
        return Math.max(0, span.from() - back);
    }
}
