package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockWordingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "© Ministry of Foreign Affairs of Japan",
                "Photo 1 Photo 2",
                "Crédit photo : ambassade",
                "FILE PHOTO: Boats leave the harbour of Norvik",
                "Image source, Getty Images",
                "The harbour at dawn. REUTERS/Example Photographer",
                "The harbour at dawn. (Photo by Jane Roe/Getty Images)",
                "A boat leaves the harbour. (AP Photo/Jane Roe)",
                "AFP / Jean Exemple",
                "Liens connexes",
                "Traduction provisoire et purement informative",
                "Źródło: Reuters",
                "Share this article",
                "5 min read",
                "Accueil > Actualités > Communiqués",
                "ActualitésActualités",
                "Il vous reste 75 % de cet article à lire.",
                "Cet article est réservé aux abonnés",
                "Media playback is unsupported on your device",
                "Please enable JavaScript to watch this video",
                "Video is not available in your region",
                "Show the transcript",
                "Diaporama (12 photos)",
                "This material may not be published, broadcast, rewritten or redistributed.",
            })
    void knowsLinesThatAreNoBodyOnAnyPage(String line) {
        assertThat(BlockWording.of(line).isBoilerplate()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sign up for our morning briefing.",
                "Follow Jane Roe on Twitter: @janeroe",
                "Contact us at letters@daily.example.",
                "Write to Jane Roe at jane.roe@daily.example.",
                "Get the Daily Example app on your phone.",
                "Inscrivez-vous à notre lettre du matin",
                "Unterstützen Sie unsere Arbeit",
                "We use cookies to improve this page.",
                "Diese Seite verwendet Cookies.",
                "Folgen Sie uns auf WhatsApp",
                "Facebook | X | WhatsApp",
                "Suscríbete a nuestro boletín",
                "Síguenos en las redes",
                "Apoya nuestro trabajo",
            })
    void knowsLinesThatWantSomethingOfTheReader(String line) {
        assertThat(BlockWording.of(line).isSolicitation()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lire aussi : ce que dit l’accord",
                "READ MORE: What the accord means",
                "Das könnte dir auch gefallen:",
                "Das könnte Sie auch interessieren",
                "Читайте также: что говорит соглашение",
                "関連ニュース",
            })
    void knowsLinesThatAnnounceOtherDocuments(String line) {
        assertThat(BlockWording.of(line).isRelated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photographs of the harbour were shown to the ministers.",
                "The photo shows a harbour, the minister told Reuters.",
                "Reuters reported on Friday that the accord had been signed.",
                "Le texte original en anglais fait foi.",
                "The ministers follow the work of the commission on fisheries.",
                "Contact presse : presse@ministere.example",
                "Reporting by Jane Roe; editing by John Doe",
                "Our standards: the two ministries publish them every spring.",
                "Explore further the ways of sharing the catch, the ministers said.",
                "Share prices rose after the accord was signed, and fell again a day later.",
                "Les deux ministres ont partagé leurs vues (en anglais).",
                "Telegram a accepté de répondre aux demandes des juges dans un délai de deux jours.",
                "Les nouvelles règles sur les cookies entreront en vigueur le 1er janvier.",
                "Die Aufrufe wurden auf Telegram verbreitet.",
                "Möchten Sie dazu noch etwas sagen, Frau Ministerin?",
                "Support our allies: that was the message of the Minister.",
                "Unterstützt wird das Vorhaben von zwei Staaten, die je fünf Millionen beitragen.",
                "Das könnte ein Wendepunkt sein, sagte die Ministerin.",
                "Suscribieron el convenio los dos ministros.",
                "Sigue pendiente la ratificación por el Parlamento.",
                "Apoya la iniciativa la Comisión, que aporta diez millones.",
            })
    void leavesTextAlone(String line) {
        assertThat(
                        BlockWording.of(line).isBoilerplate()
                                || BlockWording.of(line).isSolicitation()
                                || BlockWording.of(line).isRelated())
                .isFalse();
    }
}
