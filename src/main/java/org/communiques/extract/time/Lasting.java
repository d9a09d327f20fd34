package org.communiques.extract.time;

import java.util.List;
import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;

/// Whether the words around a length of time say that the event took it: « pendant près d’une heure », « un entretien
/// de 40 minutes », « dauerte knapp 50 Minuten », « (45 minutes) »; not « une trêve de trois heures ».
final class Lasting {
    private static final Set<String> INTRODUCES =
            WordSet.of(
                    "pendant durant dure durait duree prolonge prolongee etendus etendu espace for lasted"
                            + " lasting lasts took ran wahrend dauerte dauerten dauert fur uber durante"
                            + " per durata durato durati durate dura duro duracion long longue sur");

    /// Straight before a length: « ils ont conversé trente-cinq minutes ».
    private static final Set<String> TALKED =
            WordSet.of(
                    "converse parle echange discute dialogue debattu entretenu entretenue entretenus"
                            + " entretenues reuni reunie reunis reunies vu vue vus vues rencontres rencontrees"
                            + " recu berieten sprach sprachen tagten telefonierte telefonierten spoke"
                            + " talked conversed met parlato conversato discusso incontrati trafen");

    /// Straight behind it: « die eine halbe Stunde dauerte », « trois heures durant ».
    private static final Set<String> BEHIND =
            WordSet.of("durant dauerte dauerten dauert gedauert dauer lang long");

    /// Of a length with the subject between, as German puts it: « dauerte das Treffen zweieinhalb Stunden ».
    private static final Set<String> LASTED = WordSet.of("dauerte dauerten dauert");

    /// How exact a length is: « un peu plus d’une bonne heure », « just under », « knapp », « poco più di ».
    private static final Set<String> ROUGHLY =
            WordSet.of(
                    "environ pres peu plus moins quelque quelques presque bonne bon bons petite petit grosse gros demi about"
                            + " approximately around some just under over nearly almost more less than"
                            + " rund etwa knapp gut gute knappe circa ungefahr fast quasi oltre poco piu"
                            + " meno buona");

    private static final Set<String> AMONG_THEM =
            WordSet.of(
                    "de d' di of von a une un un' una eine einer einem uno que sie sich miteinander an che");

    private static final Set<String> OF = WordSet.of("de d' di of von");

    /// What takes time and is the event, or names its length.
    private static final Set<String> EVENTS =
            WordSet.of(
                    "entretien entretiens echange echanges reunion reunions rencontre rencontres dejeuner diner"
                            + " petit-dejeuner session sessions seance appel conversation discussion discussions"
                            + " audience tete dialogue visite repas consultations ceremonie conference sommet"
                            + " debat duree total talks talk meeting meetings call lunch dinner breakfast"
                            + " duration length visit summit gesprach"
                            + " gesprachs gesprache treffen treffens arbeitsessen mittagessen abendessen sitzung"
                            + " telefonat telefongesprach unterredung besuch dauer colloquio colloqui incontro"
                            + " incontri riunione telefonata pranzo cena seduta visita durata totale"
                            + " allocution discours speech address remarks rede ansprache discorso intervention intervento");

    /// In one word with what they are about: « Arbeitsgespräch », « Delegationstreffen ».
    private static final List<String> COMPOUNDS =
            List.of(
                    "gesprach",
                    "treffen",
                    "essen",
                    "sitzung",
                    "telefonat",
                    "unterredung",
                    "besuch",
                    "austausch",
                    "begegnung",
                    "meeting",
                    "konferenz",
                    "rede");

    /// Behind these, a length is a distance or a delay: « à environ 30 minutes de Paris », « some 20 minutes later ».
    private static final Set<String> AWAY =
            WordSet.of("de d' from von da apres later after plus spater nach dopo avant par");

    private static final Set<String> LAST =
            WordSet.of("dure durait lasted lasts took dauerte dauerten durato durata durati");

    private static final int NEAR = 4;
    private static final int MOST_QUALIFIERS = 7;
    private static final int FAR = 6;

    private Lasting() {}

    static boolean isTold(Span length) {
        Passage passage = length.passage();
        if (BEHIND.contains(passage.word(length.to()))
                || passage.hasAny(LASTED, length.from() - FAR, length.from())) {
            return true;
        }
        int before = beforeQualifiers(passage, length.from() - 1);
        String word = passage.word(before);
        if (word.equals("pour") && isBrief(length)) {
            return true;
        }
        if (INTRODUCES.contains(word) || TALKED.contains(word)) {
            return true;
        }
        if (word.equals("(")) {
            return passage.is(length.to(), ")");
        }
        if (word.equals(":")) {
            return INTRODUCES.contains(passage.word(before - 1));
        }
        if (passage.hasAny(OF, before + 1, length.from()) && isOfEvent(passage, before)) {
            return true;
        }
        return passage.hasAny(ROUGHLY, before + 1, length.from())
                && !AWAY.contains(passage.word(length.to()));
    }

    /// « un dîner de travail d’environ 1 h 10 », which without « environ » might begin then.
    static boolean isRoughLength(Passage passage, int at) {
        int before = beforeQualifiers(passage, at - 1);
        return passage.hasAny(ROUGHLY, before + 1, at)
                && passage.hasAny(OF, before + 1, at)
                && isOfEvent(passage, before);
    }

    /// « The call lasted a quarter of an hour. »: a sentence that tells of nothing else.
    static boolean isSaid(Span length) {
        Passage passage = length.passage();
        int verb = beforeQualifiers(passage, length.from() - 1);
        int start = Sentences.start(passage, verb);
        return LAST.contains(passage.word(verb))
                && passage.hasAny(EVENTS, start, Math.min(verb, start + NEAR));
    }

    /// « a 40-minute call », « zu einem fünfzigminütigen Arbeitsessen »; not « 24-hour trading », « eine 24-stündige
    /// Waffenruhe ».
    static boolean isOfEventBehind(Span length) {
        Passage passage = length.passage();
        int end = Math.min(passage.size(), length.to() + NEAR);
        for (int i = length.to(); i < end; i++) {
            String word = passage.word(i);
            if (EVENTS.contains(word) || COMPOUNDS.stream().anyMatch(word::contains)) {
                return true;
            }
        }
        return false;
    }

    /// « pour une dizaine de minutes », not « une trêve pour 72 heures ».
    private static boolean isBrief(Span length) {
        String unit = length.passage().word(length.to() - 1);
        return unit.startsWith("min") || unit.equals("mn") || unit.equals("heure");
    }

    /// « un entretien de 2h20 », « d’une durée de », « ein Gespräch von »: near before, in the same clause.
    static boolean isOfEvent(Passage passage, int at) {
        for (int i = at; i >= Math.max(0, at - FAR) && !passage.is(i, "."); i--) {
            if (EVENTS.contains(passage.word(i))) {
                return true;
            }
            if (passage.is(i, ",") && i < at) {
                return false;
            }
        }
        return false;
    }

    private static int beforeQualifiers(Passage passage, int at) {
        int before = at;
        while (before > at - MOST_QUALIFIERS && isQualifier(passage, before)) {
            before--;
        }
        return before;
    }

    private static boolean isQualifier(Passage passage, int at) {
        boolean french = passage.is(at, "a") && passage.printed(at).equals("à");
        return ROUGHLY.contains(passage.word(at))
                || (AMONG_THEM.contains(passage.word(at)) && !french);
    }
}
