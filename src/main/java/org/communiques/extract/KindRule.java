package org.communiques.extract;

import java.util.List;
import org.communiques.model.EventKind;
import org.communiques.vocabulary.Tokenizer;
import org.jspecify.annotations.Nullable;

/// A line of the table of kinds: any of these phrases tells the kind. Earlier lines win.
record KindRule(String name, EventKind kind, List<List<String>> phrases) {
    static final List<KindRule> ALL =
            List.of(
                    of(
                            "press",
                            EventKind.CONFERENCE_DE_PRESSE,
                            "conférence de presse",
                            "point de presse",
                            "press conference"),
                    of(
                            "call",
                            EventKind.ENTRETIEN_TELEPHONIQUE,
                            "entretien téléphonique",
                            "entretiens téléphoniques",
                            "conversation téléphonique",
                            "appel téléphonique",
                            "par téléphone",
                            "téléphonique",
                            "telephone call",
                            "phone call"),
                    of("summons", EventKind.CONVOCATION, "convocation", "a convoqué"),
                    of(
                            "statement",
                            EventKind.DECLARATION,
                            "déclaration du ministre",
                            "déclaration de la ministre",
                            "déclaration du porte-parole",
                            "déclaration de la porte-parole",
                            "déclaration du Premier ministre",
                            "déclaration"),
                    of(
                            "message",
                            EventKind.MESSAGE,
                            "message",
                            "lettre",
                            "condoléances",
                            "félicitations",
                            "vœux"),
                    of(
                            "aid",
                            EventKind.AIDE,
                            "aide d'urgence",
                            "aide humanitaire d'urgence",
                            "don d'urgence",
                            "octroi",
                            "aide financière"),
                    of("report", EventKind.RAPPORT, "livre bleu", "rapport annuel"),
                    of("speech", EventKind.DISCOURS, "discours", "allocution", "intervention"),
                    of(
                            "2plus2",
                            EventKind.REUNION_2PLUS2,
                            "2 + 2",
                            "consultations politico-militaires",
                            "politico-militaires"),
                    of("meal", EventKind.REPAS_DE_TRAVAIL, "déjeuner", "dîner", "petit-déjeuner"),
                    of(
                            "courtesy",
                            EventKind.VISITE_DE_COURTOISIE,
                            "visite de courtoisie",
                            "courtoisie"),
                    of("strategic", EventKind.DIALOGUE_STRATEGIQUE, "dialogue stratégique"),
                    of(
                            "summit",
                            EventKind.RENCONTRE_AU_SOMMET,
                            "entretien au sommet",
                            "rencontre au sommet"),
                    of(
                            "multilateral",
                            EventKind.REUNION_MULTILATERALE,
                            "réunion des ministres",
                            "G7",
                            "G20",
                            "Quad",
                            "OTAN",
                            "ASEAN",
                            "trilatérale",
                            "trilatéral",
                            "conférence",
                            "réunion",
                            "sommet",
                            "session"),
                    of("consultations", EventKind.CONSULTATIONS, "consultations"),
                    of(
                            "meeting",
                            EventKind.RENCONTRE_MINISTERIELLE,
                            "rencontre",
                            "entretien",
                            "s'est entretenu",
                            "s'est entretenue",
                            "a rencontré"),
                    of("visit", EventKind.DEPLACEMENT, "déplacement", "visite"),
                    of("communique", EventKind.COMMUNIQUE, "communiqué"));

    private static KindRule of(String name, EventKind kind, String... phrases) {
        return new KindRule(
                "kind-" + name, kind, List.of(phrases).stream().map(Tokenizer::words).toList());
    }

    @Nullable Span in(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            for (List<String> phrase : phrases) {
                if (startsAt(passage, i, phrase)) {
                    return new Span(passage, i, i + phrase.size());
                }
            }
        }
        return null;
    }

    private static boolean startsAt(Passage passage, int at, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!passage.is(at + i, phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
