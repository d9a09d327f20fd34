package org.communiques.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communiques.ProcessorTime.SUPERLINEAR;

import java.util.Collections;
import org.communiques.ProcessorTime;
import org.communiques.model.CleanDocument;
import org.communiques.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A text takes time in proportion to its length, however hostile.
class LinearTimeTest {
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load());
    private static final int CHARACTERS = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ministre des Affaires étrangères de ",
                "M. IWAYA Takashi, ",
                "Jean de la Van der ",
                "Le 9 octobre à 8h30 (le 8 octobre à 20h30, heure locale) ",
                "à 14h55 (21h55, ",
                "pendant une heure et ",
                "du Japon et de la France, des ",
                "nippo – ",
                "« ( [ ",
                "WANG LI CHEN ",
                "ABCDEFGHIJ",
                "0123456789",
                "2 + 2, 10 h 10 ",
                "M. M. M. ",
                ". . . ",
                "S.E.M. ",
                "réunion à Vaugrenier-Sablons, ",
                "attentat survenu à Paris, en France, ",
                "avec ses homologues MM. A. et B., ",
                "Mme X a été nommée ",
                "sur proposition du conseiller du Président X, ",
                "samedi, avant-hier, ",
                "M. Jean Untel et Mme Anne Unetelle, ",
                "le ministre Jean Untel et la ministre Anne Unetelle et ",
                "Sa’ar’ar’",
                "le ministre Jean Untel, ministre, ",
                "entretien avec le Président X et la Présidente Y, ",
                "aux côtés de M. X en présence de Mme Y et ",
                "Nous, déclaration conjointe de M. X, ",
                "Cher Jean-Yves, cher José, ",
                "a évoqué l’ancien ministre IWAYA et ",
                "signé jadis par M. X, dont le ministre Y, "
            })
    void staysLinear(String hostile) {
        assertThat(
                        ProcessorTime.growth(
                                CHARACTERS, length -> text(hostile, length), EXTRACTOR::extract))
                .as(hostile)
                .isLessThan(SUPERLINEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M. IWAYA Takashi", "(de 14h30 à 15h50)", "- Paris, en France"})
    void staysLinearInParagraphs(String hostile) {
        assertThat(
                        ProcessorTime.growth(
                                CHARACTERS,
                                length -> paragraphs(hostile, length),
                                EXTRACTOR::extract))
                .as(hostile)
                .isLessThan(SUPERLINEAR);
    }

    private static CleanDocument paragraphs(String hostile, int length) {
        return Documents.french(
                "Déclaration",
                "2025-04-04",
                Collections.nCopies(length / hostile.length(), hostile).toArray(String[]::new));
    }

    private static CleanDocument text(String hostile, int length) {
        return Documents.french(
                "Entretien", "2025-04-04", hostile.repeat(length / hostile.length()));
    }
}
