package org.communiques.model;

import java.util.Locale;
import java.util.Optional;

/// What kind of event a communiqué reports, or what kind of text it is. The codes are public.
public enum EventKind {
    ENTRETIEN_TELEPHONIQUE,
    RENCONTRE_MINISTERIELLE,
    RENCONTRE_AU_SOMMET,
    REPAS_DE_TRAVAIL,
    VISITE_DE_COURTOISIE,
    REUNION_2PLUS2,
    DIALOGUE_STRATEGIQUE,
    REUNION_MULTILATERALE,
    DECLARATION,
    CONFERENCE_DE_PRESSE,
    MESSAGE,
    AIDE,
    DISCOURS,
    CONVOCATION,
    CONSULTATIONS,
    DEPLACEMENT,
    COMMUNIQUE,
    INFORMATION,
    RAPPORT;

    /// The public code, such as `entretien-telephonique`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kind of a public code; empty for any other text.
    public static Optional<EventKind> parse(String code) {
        for (EventKind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
