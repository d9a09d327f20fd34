package org.communiques.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.communiques.model.EventKind;
import org.communiques.vocabulary.Tokenizer;
import org.jspecify.annotations.Nullable;

/// A line of the table of kinds: any of these phrases names the kind.
record KindRule(String name, EventKind kind, List<List<String>> phrases) {
    /// In the order in which the lead is searched: what is rarer and more telling first. In a title the phrase that
    /// stands first wins instead: « Rencontre … en marge de la réunion du G7 » is a meeting of two.
    static final List<KindRule> ALL =
            List.of(
                    of(
                            "press",
                            EventKind.CONFERENCE_DE_PRESSE,
                            "conférence de presse",
                            "point de presse",
                            "questions réponses",
                            "press conference",
                            "Medienkonferenz",
                            "conferenza stampa"),
                    of(
                            "call",
                            EventKind.ENTRETIEN_TELEPHONIQUE,
                            "entretien téléphonique",
                            "entretiens téléphoniques",
                            "conversation téléphonique",
                            "appel téléphonique",
                            "échange téléphonique",
                            "réunion téléphonique",
                            "conférence téléphonique",
                            "par téléphone",
                            "téléphoné",
                            "téléphonique",
                            "telephone call",
                            "phone call",
                            "telephone talk",
                            "telephone talks",
                            "Telefongespräch",
                            "colloquio telefonico"),
                    of(
                            "summons",
                            EventKind.CONVOCATION,
                            "convocation",
                            "a convoqué",
                            "a été convoqué"),
                    of(
                            "2plus2",
                            EventKind.REUNION_2PLUS2,
                            "2 + 2",
                            "politico-militaires",
                            "politico-militaire"),
                    of(
                            "statement",
                            EventKind.DECLARATION,
                            "déclaration",
                            "déclarations",
                            "statement",
                            "Erklärung",
                            "dichiarazione",
                            "prise de position",
                            "commentaire"),
                    of(
                            "message",
                            EventKind.MESSAGE,
                            "message",
                            "lettre",
                            "condoléances",
                            "félicitations",
                            "vœux",
                            "télégramme",
                            "congratulatory",
                            "condolences"),
                    of(
                            "aid",
                            EventKind.AIDE,
                            "aide d'urgence",
                            "aide humanitaire d'urgence",
                            "aide humanitaire",
                            "don d'urgence",
                            "dons d'urgence",
                            "don",
                            "assistance d'urgence",
                            "aide financière",
                            "aide alimentaire",
                            "aide",
                            "fourniture de matériel de secours",
                            "secours d'urgence",
                            "subvention",
                            "emergency grant"),
                    of("report", EventKind.RAPPORT, "livre bleu", "rapport", "bluebook"),
                    of(
                            "meal",
                            EventKind.REPAS_DE_TRAVAIL,
                            "déjeuner de travail",
                            "dîner de travail",
                            "petit-déjeuner de travail",
                            "petit-déjeuner",
                            "déjeuner",
                            "dîner",
                            "working lunch",
                            "working dinner"),
                    of(
                            "courtesy",
                            EventKind.VISITE_DE_COURTOISIE,
                            "visite de courtoisie",
                            "visites de courtoisie",
                            "courtesy call"),
                    of("strategic", EventKind.DIALOGUE_STRATEGIQUE, "dialogue stratégique"),
                    of(
                            "speech",
                            EventKind.DISCOURS,
                            "discours",
                            "allocution",
                            "intervention",
                            "speech",
                            "Rede",
                            "discorso"),
                    of(
                            "summit",
                            EventKind.RENCONTRE_AU_SOMMET,
                            "entretien au sommet",
                            "entretiens au sommet",
                            "rencontre au sommet",
                            "réunion au sommet",
                            "sommet",
                            "summit",
                            "Gipfel",
                            "vertice"),
                    of(
                            "multilateral",
                            EventKind.REUNION_MULTILATERALE,
                            "réunion ministérielle",
                            "réunion des ministres",
                            "réunion",
                            "réunions",
                            "rencontre trilatérale",
                            "rencontre quadrilatérale",
                            "entretien trilatéral",
                            "entretien quadrilatéral",
                            "trilatérale",
                            "trilatéral",
                            "session",
                            "conférence",
                            "participation",
                            "forum",
                            "assemblée générale",
                            "ministerial meeting",
                            "Konferenz",
                            "conferenza"),
                    of("consultations", EventKind.CONSULTATIONS, "consultations", "consultation"),
                    of(
                            "meeting",
                            EventKind.RENCONTRE_MINISTERIELLE,
                            "rencontre",
                            "entretien",
                            "entretiens",
                            "rencontres",
                            "rencontrer",
                            "s'est entretenu",
                            "s'est entretenue",
                            "se sont entretenus",
                            "s'entretient",
                            "a rencontré",
                            "a reçu",
                            "reçoit",
                            "meeting",
                            "talks",
                            "Treffen",
                            "Gespräch",
                            "incontro",
                            "colloquio"),
                    of(
                            "visit",
                            EventKind.DEPLACEMENT,
                            "déplacement",
                            "visite",
                            "voyage",
                            "visit",
                            "Besuch",
                            "Reise",
                            "visita"),
                    of("communique", EventKind.COMMUNIQUE, "communiqué"));

    private static KindRule of(String name, EventKind kind, String... phrases) {
        return new KindRule(
                "kind-" + name, kind, Stream.of(phrases).map(Tokenizer::words).toList());
    }

    /// A phrase found.
    record Found(KindRule rule, Span span) {}

    /// The rule whose phrase stands first; of phrases that start together, the longest.
    static @Nullable Found first(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            Found best = null;
            for (KindRule rule : ALL) {
                Span span = rule.at(passage, i);
                if (span != null && (best == null || span.to() > best.span().to())) {
                    best = new Found(rule, span);
                }
            }
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    /// The first rule of the table with a phrase anywhere in these passages.
    static @Nullable Found strongest(List<Passage> passages) {
        for (KindRule rule : ALL) {
            for (Passage passage : passages) {
                Span span = rule.in(passage);
                if (span != null) {
                    return new Found(rule, span);
                }
            }
        }
        return null;
    }

    static List<KindRule> of(EventKind kind) {
        return new ArrayList<>(ALL.stream().filter(rule -> rule.kind() == kind).toList());
    }

    @Nullable Span in(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            Span span = at(passage, i);
            if (span != null) {
                return span;
            }
        }
        return null;
    }

    private @Nullable Span at(Passage passage, int at) {
        Span longest = null;
        for (List<String> phrase : phrases) {
            boolean longer = longest == null || phrase.size() > longest.to() - longest.from();
            if (longer && startsAt(passage, at, phrase)) {
                longest = new Span(passage, at, at + phrase.size());
            }
        }
        return longest;
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
