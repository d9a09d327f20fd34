package org.communiques.extract;

import java.util.Set;

/// What says that somebody was there: « étaient présents X et Y », « y ont pris part », « entouré de X », « du côté danois, X ».
final class Attendance {
    private static final Set<String> ATTENDING =
            WordSet.of(
                    "presence represente representee representes representees presents presente"
                            + " presentes participaient participait participant participeront"
                            + " participera preside presidee presidait"
                            + " copresidee copresidait copreside"
                            + " accompagne accompagnee accompagnes accompagnait"
                            + " accompagnaient siegeait siegeaient attended joined"
                            + " participated accompanied teil teilnahm begleitet begleiteten anwesend zugegen"
                            + " partecipato presenti accompagnato entoure entouree entoures presenza affiancato"
                            + " affiancata flanked beisein");

    /// « parmi les invités figurait X », not « à l’ordre du jour figurait la visite de X ».
    private static final Set<String> FIGURED = WordSet.of("figurait figuraient");

    private static final Set<String> PLURAL = WordSet.of("representes representees");
    private static final Set<String> WERE = WordSet.of("etaient sont seront");

    private static final Set<String> AGENDA = WordSet.of("jour programme agenda");

    /// « hanno preso parte ai lavori i ministri X e Y », « y ont pris part X et Y »: several, named behind the verb.
    private static final Set<String> TAKEN = WordSet.of("preso pris");

    private static final Set<String> PART = WordSet.of("parte part place");
    private static final Set<String> SEVERAL = WordSet.of("hanno ont avaient avait");

    /// « Y ont également participé X et Y ».
    private static final Set<String> THERE = WordSet.of("y vi dort daran");

    private static final Set<String> TOOK_PART =
            WordSet.of("participe assiste partecipato teilgenommen");

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

    /// « elle a parcouru le musée en compagnie de X ».
    private static final Set<String> COMPANIONS =
            WordSet.of("compagnie company compagnia begleitung");

    private static final Set<String> IN = WordSet.of("en in the");

    private static final Set<String> BY = WordSet.of("par by durch da dal dalla von");
    private static final Set<String> GENITIVES = WordSet.of("de du d' des of von di del della");

    private static final int FAR = 60;
    private static final int BEHIND = 14;
    private static final int NEAR = 3;

    private Attendance() {}

    /// « La partie japonaise était représentée par M. X », « *étaient présents … ».
    static boolean isTold(Span span) {
        Passage passage = span.passage();
        int from = Math.max(0, span.from() - FAR);
        for (int i = span.from() - 1; i >= from && !endsList(passage, i); i--) {
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
        if (FIGURED.contains(word)) {
            return !passage.hasAny(AGENDA, at - NEAR, at);
        }
        if (!ATTENDING.contains(word)) {
            return false;
        }
        if (PLURAL.contains(word) && isHead(passage, at)) {
            return true;
        }
        boolean represents = word.startsWith("represent") && !BY.contains(passage.word(at + 1));
        return !represents && !(word.startsWith("presente") && passage.printed(at).contains("té"));
    }

    /// « Y étaient représentés la France, par X, et le Japon, par Y ».
    private static boolean isHead(Passage passage, int at) {
        int were = at - 1;
        return WERE.contains(passage.word(were))
                && (passage.token(were).isCapital() || passage.is(were - 1, "y"));
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
                        && passage.hasAny(SEVERAL, at - 1 - NEAR, at - 1);
        boolean floor =
                passage.is(at, "parole")
                        && passage.is(at - 2, "pris")
                        && passage.hasAny(SEVERAL, at - 2 - NEAR, at - 2);
        boolean there =
                TOOK_PART.contains(passage.word(at)) && passage.hasAny(THERE, at - NEAR, at);
        boolean side =
                SIDES.contains(passage.word(at))
                        && passage.hasAny(ON, at - NEAR, at)
                        && !GENITIVES.contains(passage.word(at + 1));
        boolean beside = COMPANIONS.contains(passage.word(at)) && IN.contains(passage.word(at - 1));
        return tookPart || floor || there || side || beside;
    }

    private static boolean isCompany(Passage passage, int at) {
        return (LED.contains(passage.word(at)) && passage.hasAny(COMPANY, at - FAR / 4, at))
                || (COMPANY.contains(passage.word(at)) && passage.is(at - 3, "partie"));
    }
}
