package org.communiques.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.communiques.model.Communique;
import org.communiques.model.EventKind;
import org.communiques.model.Evidence;
import org.communiques.model.Minister;
import org.communiques.model.Quote;
import org.communiques.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class ExtractorTest {
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load());

    private static final Communique DIALOGUE =
            EXTRACTOR.extract(
                    Documents.french(
                            null,
                            null,
                            "En marge de son déplacement au Royaume de Belgique, le ministre IWAYA Takashi s’est"
                                    + " entretenu le 4 avril 2025 à partir de 14h55 (21h55, heure du Japon) pendant"
                                    + " soixante-cinq minutes avec la Haute-représentante de l’Union européenne pour"
                                    + " les affaires étrangères et la politique de sécurité Kaja KALLAS, dans le cadre"
                                    + " du dialogue stratégique.",
                            "Le ministre IWAYA a salué les relations nippo – européennes et l’aide à l’Ukraine"
                                    + " face à la Russie."));

    @Test
    void readsWhenAndWhatKind() {
        var event = DIALOGUE.facts().event();
        assertThat(event.time().date()).isEqualTo(LocalDate.of(2025, 4, 4));
        assertThat(event.time().start()).isEqualTo(LocalTime.of(14, 55));
        assertThat(event.time().startJapan()).isEqualTo(LocalTime.of(21, 55));
        assertThat(event.time().duration()).isEqualTo(Duration.ofMinutes(65));
        assertThat(event.kind()).isEqualTo(EventKind.DIALOGUE_STRATEGIQUE);
        assertThat(event.country()).isEqualTo("BE");
        assertThat(event.place()).isNull();
    }

    @Test
    void recognisesAMisspeltMinister() {
        Minister iwaya = DIALOGUE.facts().ministers().getFirst();
        assertThat(iwaya.id()).isEqualTo("iwaya-takeshi");
        assertThat(iwaya.asWritten()).containsExactly("IWAYA Takashi", "IWAYA");
        assertThat(DIALOGUE.facts().evidence())
                .anyMatch(e ->
                        e.value().equals("iwaya-takeshi") && e.rule().equals("variant-spelling"));
    }

    @Test
    void quotesTheTextItself() {
        String text = DIALOGUE.document().text();
        for (Evidence evidence : DIALOGUE.facts().evidence()) {
            Quote quote = evidence.quote();
            if (quote.in() == Quote.In.TEXT) {
                assertThat(text.substring(quote.start(), quote.end())).isEqualTo(quote.text());
            }
        }
    }
}
