package org.communiques.extract.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.communiques.extract.Documents;
import org.communiques.extract.Extractor;
import org.communiques.model.Minister;
import org.communiques.model.Part;
import org.communiques.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words that mean something else in another language: German « war » and « hat », French « a » and « on ».
class OtherLanguagesTest {
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | At present the war worries President Emmanuel Macron.
                    en | The report names President Emmanuel Macron respected by many.
                    en | The report quotes Minister Jean-Noël Barrot a hat maker would envy.
                    en | The book shows Minister Jean-Noël Barrot promote local cheese.
                    en | Readers of the book come across Minister Jean-Noël Barrot and his camera team.
                    fr | Le livre décrit le ministre Jean-Noël Barrot caméra au poing.
                    fr | Le rapport décrit le ministre Jean-Noël Barrot comme a hat.
                    fr | Le livre montre le ministre Jean-Noël Barrot honnête avec chacun.
                    de | Das Buch zeigt Minister Jean-Noël Barrot met Kamera.
                    it | Il libro mostra il ministro Jean-Noël Barrot cinepresa in mano.
                    """)
    void giveNobodyAPart(String language, String sentence) {
        assertThat(part(language, sentence)).isEqualTo(Part.MENTIONED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    de | Anwesend war Minister Jean-Noël Barrot.
                    de | Minister Jean-Noël Barrot hat die Tagung eröffnet.
                    de | Minister Jean-Noël Barrot eröffnete die Tagung.
                    en | Minister Jean-Noël Barrot opened the talks.
                    fr | Le ministre Jean-Noël Barrot a ouvert la séance.
                    fr | Le ministre Jean-Noël Barrot ouvrira la séance.
                    fr | Étaient présents des élus et le ministre Jean-Noël Barrot.
                    it | Il ministro Jean-Noël Barrot aprirà la seduta.
                    it | Il ministro Jean-Noël Barrot ha aperto la seduta.
                    """)
    void giveAPartInTheirOwn(String language, String sentence) {
        assertThat(part(language, sentence)).isEqualTo(Part.PARTICIPANT);
    }

    private static Part part(String language, String sentence) {
        return EXTRACTOR
                .extract(Documents.in(language, "Note", "2025-04-04", "Une.", sentence, "Deux."))
                .facts()
                .ministers()
                .stream()
                .map(Minister::part)
                .findFirst()
                .orElseThrow();
    }
}
