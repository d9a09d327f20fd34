package org.communiques.extract.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communiques.extract.Documents;
import org.communiques.extract.Extractor;
import org.communiques.model.Minister;
import org.communiques.model.Part;
import org.communiques.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who takes part and who is only spoken of, below the opening: one line per way of writing that was once misread.
class PartsTest {
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    fr | Entretien  | Le Premier ministre ISHIBA avait souhaité cette rencontre.                    | ishiba-shigeru   | mentioned
                    fr | Entretien  | Il a présenté ses vœux pour le jubilé de la reine Margrethe II de Danemark.   | -                | mentioned
                    fr | Réunion    | La ministre Annalena BAERBOCK, retenue, y était représentée par un directeur. | baerbock-annalena | mentioned
                    fr | Réunion    | La France y était représentée par M. Jean-Noël BARROT.                        | barrot-jean-noel | participant
                    fr | Entretien  | Il s’est ensuite entretenu avec M. Jean-Noël BARROT.                          | barrot-jean-noel | participant
                    fr | Entretien  | M. Jean-Noël BARROT l’a remercié de sa venue.                                 | barrot-jean-noel | participant
                    fr | Entretien  | Ils ont évoqué la lettre du ministre Jean-Noël BARROT.                        | barrot-jean-noel | mentioned
                    fr | Entretien  | Il a rappelé que M. Jean-Noël BARROT à Paris suivait ce dossier.              | barrot-jean-noel | mentioned
                    en | Meeting    | Prime Minister Anwar bin Ibrahim of Malaysia described national plans.        | anwar-ibrahim    | participant
                    en | Meeting    | The Minister also met the Minister of Defense, Mr Gen Nakatani.               | nakatani-gen     | participant
                    de | Treffen    | Am Abend traf sie Aussenminister Jean-Noël Barrot.                            | barrot-jean-noel | participant
                    fr | Aide d’urgence | Le chef du gouvernement intérimaire, M. Muhammad YUNUS, avait demandé un concours. | yunus-muhammad | mentioned
                    fr | Conférence de presse | M. Jean-Noël BARROT : Le dialogue continue.                         | barrot-jean-noel | participant
                    fr | Entretien  | M. Jean-Noël BARROT et Mme Annalena BAERBOCK se sont vus.                     | barrot-jean-noel | participant
                    en | Meeting    | Minister Jean-Noël Barrot chaired the session.                                | barrot-jean-noel | participant
                    fr | Entretien  | Ils ont rappelé les paroles du ministre Jean-Noël BARROT.                     | barrot-jean-noel | mentioned
                    fr | Discours   | Elle a parlé aux côtés de ses hôtes, M. Jean-Noël BARROT, ministre, et un maire. | barrot-jean-noel | participant
                    fr | Discours   | Elle a parlé aux côtés d’un maire. M. Jean-Noël BARROT est cité.              | barrot-jean-noel | mentioned
                    fr | Discours   | Elle l’a prononcé en présence du Président Emmanuel MACRON.                   | macron-emmanuel | participant
                    fr | Discours   | Elle a cité le ministre Jean-Noël BARROT, qui a parlé.                        | barrot-jean-noel | mentioned
                    fr | Entretien  | Il y a été reçu par le Premier ministre, puis par M. Jean-Noël BARROT.        | barrot-jean-noel | participant
                    fr | Entretien  | Étaient présents le conseiller Afrique du Président Emmanuel MACRON et un maire. | macron-emmanuel | mentioned
                    fr | Entretien  | Elle s’est rendue à une école, sur instruction du ministre Jean-Noël BARROT.  | barrot-jean-noel | mentioned
                    fr | Entretien  | M. Jean-Noël BARROT, ministre des Affaires étrangères, a répondu.             | barrot-jean-noel | participant
                    fr | Déplacement | Il s’entretiendra avec son homologue, Jean-Noël BARROT.                      | barrot-jean-noel | participant
                    de | Besuch     | In Paris trifft der Vorsteher Aussenminister Jean-Noël Barrot.                | barrot-jean-noel | participant
                    fr | Déplacement | Il a vu ses homologues belge et français, Mme X et M. Jean-Noël BARROT.      | barrot-jean-noel | participant
                    it | Visita     | Sarà accolto dal Ministro degli Affari esteri, Jean-Noël Barrot.               | barrot-jean-noel | participant
                    fr | Point de presse du porte-parole | Le ministre Jean-Noël BARROT s’en est ouvert hier.       | barrot-jean-noel | mentioned
                    """)
    void tellsBelowTheOpening(
            String language, String title, String sentence, @Nullable String id, String part) {
        List<Minister> ministers =
                ministers(
                        language,
                        title,
                        "Le 14 janvier, une délégation a été reçue au ministère pendant une heure.",
                        "- Un premier point.",
                        sentence,
                        "Un dernier point, qui ne concerne personne en particulier, clôt le texte.");
        assertThat(ministers)
                .filteredOn(minister -> id == null || minister.id().equals(id))
                .isNotEmpty()
                .allMatch(minister -> minister.part().code().equals(part));
    }

    @Test
    void countsWhoSignsAtTheEnd() {
        assertThat(
                        ministers(
                                "fr",
                                "Communiqué des ministres des Affaires étrangères",
                                "Le texte adopté hier reste sans réponse.",
                                "L’Agence attend une réponse des autorités.",
                                "Jean-Noël Barrot, Annalena Baerbock"))
                .hasSize(2)
                .allMatch(minister -> minister.part() == Part.PARTICIPANT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr | Déclaration conjointe du Japon et de la France | Le ministre Jean-Noël BARROT et la ministre Annalena BAERBOCK ont adopté le texte qui suit. | 2
                    de | Gemeinsame Pressekonferenz in Berlin | Aussenminister Jean-Noël Barrot und Aussenministerin Annalena Baerbock traten vor die Medien. | 2
                    fr | Déclaration sur la politique étrangère commune | Le ministre Jean-Noël BARROT a cité Mme Annalena BAERBOCK. | 1
                    """)
    void countsAllWhoSpeakTogether(String language, String title, String opening, int count) {
        assertThat(ministers(language, title, opening, "Un point."))
                .hasSize(2)
                .filteredOn(minister -> minister.part() == Part.PARTICIPANT)
                .hasSize(count);
    }

    /// Of an interview, a speech or a statement, those whom the title names, not those of whom they speak.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Interview de M. Jean-Noël BARROT, ministre, à une radio, sur les propos de M. Recep Tayyip ERDOĞAN   | Je travaille avec Mme Annalena BAERBOCK.      | barrot-jean-noel
                    Interview de M. Jean-Noël BARROT au sujet de Mme Annalena BAERBOCK                                   | Vous avez vu le message d’Emmanuel MACRON ?   | barrot-jean-noel
                    Entretien de M. Jean-Noël BARROT, ministre, avec « Le Phare »                                        | Mme Annalena BAERBOCK a répondu hier.         | barrot-jean-noel
                    Entretien de M. Jean-Noël BARROT, ministre, avec Radio Phare                                         | Q - Mme Annalena BAERBOCK a répondu hier.     | barrot-jean-noel
                    Interview croisée de M. Jean-Noël BARROT, ministre chargé de la mémoire et des anciens combattants, et de Mme Annalena BAERBOCK | Le choix de M. Emmanuel MACRON vous va-t-il ? | barrot-jean-noel baerbock-annalena
                    Déclarations de M. Jean-Noël BARROT, ministre de l’Europe et des affaires étrangères, et Mme Annalena BAERBOCK, ministre des affaires étrangères de l’Allemagne, sur l’Europe | M. Emmanuel MACRON est cité. | barrot-jean-noel baerbock-annalena
                    Déclaration de M. Jean-Noël BARROT concernant M. Vladimir POUTINE                                    | Une réponse viendra.                          | barrot-jean-noel
                    Discours de M. Jean-Noël BARROT                                                                      | Aux côtés du président Emmanuel MACRON, nous avons agi. | barrot-jean-noel
                    """)
    void countsOfAnInterviewThoseWhomItsTitleNames(String title, String opening, String ids) {
        assertThat(ministers("fr", title, opening, "Q - Et ensuite ?", "La suite viendra."))
                .filteredOn(minister -> minister.part() == Part.PARTICIPANT)
                .extracting(Minister::id)
                .containsExactly(ids.split(" "));
    }

    /// In any tense, with any subject: who is met, leads, joins or accompanies takes part, and each of a list.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr | Elle aura le lendemain un entretien avec le ministre Jean-Noël BARROT.                    | barrot-jean-noel:p
                    fr | Il est prévu qu’elle rencontre le ministre Jean-Noël BARROT et Mme Annalena BAERBOCK.      | barrot-jean-noel:p baerbock-annalena:p
                    fr | Mardi, elle avait rencontré le ministre Jean-Noël BARROT.                                  | barrot-jean-noel:p
                    fr | Le ministre Jean-Noël BARROT et la ministre Annalena BAERBOCK inaugureront le pont.        | barrot-jean-noel:p baerbock-annalena:p
                    fr | Elle rendra une visite de courtoisie au président Emmanuel MACRON.                         | macron-emmanuel:p
                    fr | La délégation était composée du ministre Jean-Noël BARROT et de Mme Annalena BAERBOCK.     | barrot-jean-noel:p baerbock-annalena:p
                    fr | Les entretiens seront dirigés par le ministre Jean-Noël BARROT.                            | barrot-jean-noel:p
                    fr | Elle a été rejointe par le ministre Jean-Noël BARROT.                                      | barrot-jean-noel:p
                    fr | Le ministre Jean-Noël BARROT ouvrira le colloque.                                          | barrot-jean-noel:p
                    fr | Le ministre Jean-Noël BARROT n’a pas pu y prendre part.                                    | barrot-jean-noel:m
                    fr | Elle a salué l’Allemagne, dont la ministre, Mme Annalena BAERBOCK, a ouvert ses archives.  | baerbock-annalena:m
                    fr | Elle a évoqué le plan, signé jadis par M. Jean-Noël BARROT et Mme Annalena BAERBOCK.       | barrot-jean-noel:m baerbock-annalena:m
                    fr | Elle a reçu un pli du président Emmanuel MACRON.                                           | macron-emmanuel:m
                    en | She also paid a courtesy call on President Emmanuel Macron.                                | macron-emmanuel:p
                    en | She had attended on behalf of President Emmanuel Macron.                                   | macron-emmanuel:m
                    it | Per la Francia hanno preso parte ai lavori i ministri Jean-Noël Barrot e Sébastien Lecornu; per la Germania la ministra Annalena Baerbock. | barrot-jean-noel:p lecornu-sebastien:p baerbock-annalena:p
                    fr | Les entretiens officiels ont réuni, du côté français, M. Jean-Noël BARROT et M. Sébastien LECORNU. | barrot-jean-noel:p lecornu-sebastien:p
                    fr | Le président Emmanuel MACRON était entouré du ministre Jean-Noël BARROT et de Mme Annalena BAERBOCK. | macron-emmanuel:p barrot-jean-noel:p baerbock-annalena:p
                    fr | « Le pont servira », a déclaré le ministre Jean-Noël BARROT.                                | barrot-jean-noel:p
                    fr | Elle a visité les serres promises par le ministre Jean-Noël BARROT.                        | barrot-jean-noel:m
                    de | Zuvor hatte sie mit Außenminister Jean-Noël Barrot und Annalena Baerbock konferiert.        | barrot-jean-noel:p baerbock-annalena:p
                    de | Danach ist sie mit Präsident Emmanuel Macron zusammengetroffen.                             | macron-emmanuel:p
                    it | Ha inoltre reso visita al presidente Emmanuel Macron.                                       | macron-emmanuel:p
                    it | È stata ricevuta dal presidente Emmanuel Macron.                                            | macron-emmanuel:p
                    en | She called on the Speaker and conveyed a message from President Emmanuel Macron.            | macron-emmanuel:m
                    """)
    void tellsInAnyTense(String language, String sentence, String parts) {
        assertThat(
                        ministers(
                                language,
                                language.equals("fr") ? "Visite à Tokyo" : "Visit to Tokyo",
                                "Une délégation est arrivée hier au ministère pour deux jours.",
                                sentence,
                                "Un dernier point, qui ne concerne personne en particulier, clôt le texte."))
                .extracting(minister -> minister.id() + ":" + minister.part().code().charAt(0))
                .containsExactlyInAnyOrder(parts.split(" "));
    }

    /// What introduces a name in an opening tells more than that it stands there.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr | Rencontre | M. IWAYA Takeshi a reçu Mme Annalena BAERBOCK, porteuse d’un pli du président Emmanuel MACRON.          | macron-emmanuel:m iwaya-takeshi:p baerbock-annalena:p
                    en | Meeting   | Minister Iwaya Takeshi received Minister Annalena Baerbock, who conveyed the greetings of President Emmanuel Macron. | macron-emmanuel:m iwaya-takeshi:p baerbock-annalena:p
                    en | Meeting   | Minister Iwaya Takeshi spoke, as President Emmanuel Macron has urged.                                     | iwaya-takeshi:p macron-emmanuel:m
                    fr | Rencontre | Interrogé sur les déclarations du président Emmanuel MACRON, le ministre IWAYA Takeshi a répondu.         | iwaya-takeshi:p macron-emmanuel:m
                    fr | Rencontre | Le ministre IWAYA Takeshi a reconnu que le président Emmanuel MACRON l’avait appelé.                      | iwaya-takeshi:p macron-emmanuel:m
                    fr | Réunion   | À l’initiative du président Emmanuel MACRON, M. Jean-Noël BARROT et Mme Annalena BAERBOCK se sont réunis. | barrot-jean-noel:p baerbock-annalena:p macron-emmanuel:m
                    fr | Réunion   | À l’invitation du ministre Jean-Noël BARROT, le ministre IWAYA Takeshi a participé à la réunion de Paris. | barrot-jean-noel:p iwaya-takeshi:p
                    fr | Passation | La passation entre Mme Annalena BAERBOCK, ministre sortante, et M. Jean-Noël BARROT a eu lieu hier.       | baerbock-annalena:p barrot-jean-noel:p
                    fr | Réunion   | Les ministres du G7, dont M. IWAYA Takeshi pour le Japon, se sont réunis hier.                          | iwaya-takeshi:p
                    fr | Rencontre | M. IWAYA Takeshi a salué M. Jean-Noël BARROT, ami d’un de ses prédécesseurs, M. Emmanuel MACRON.       | iwaya-takeshi:p barrot-jean-noel:p macron-emmanuel:m
                    fr | Rencontre | M. IWAYA Takeshi a relu le plan, signé jadis par Annalena BAERBOCK et Emmanuel MACRON, qui sera révisé. | iwaya-takeshi:p baerbock-annalena:m macron-emmanuel:m
                    de | Vorladung | Auf Weisung von Aussenministerin Annalena Baerbock wurde der Botschafter einbestellt.                     | baerbock-annalena:m
                    en | Meeting   | No answer came to the letter of President Emmanuel Macron, said the Foreign Minister, Iwaya Takeshi. | macron-emmanuel:m iwaya-takeshi:p
                    fr | Rencontre | M. IWAYA Takeshi a relu l’entente nouée en 2023 entre Mme Annalena BAERBOCK et M. Emmanuel MACRON.     | iwaya-takeshi:p baerbock-annalena:m macron-emmanuel:m
                    en | Message   | Minister Iwaya Takeshi sent a message of condolence to President Emmanuel Macron.                         | iwaya-takeshi:p macron-emmanuel:m
                    """)
    void tellsByWhatIntroducesTheName(String language, String title, String opening, String parts) {
        assertThat(
                        ministers(
                                language,
                                title,
                                opening,
                                "A further line, of no one, ends this text as usual today."))
                .extracting(minister -> minister.id() + ":" + minister.part().code().charAt(0))
                .containsExactlyInAnyOrder(parts.split(" "));
    }

    /// A second sender, below the opening.
    @Test
    void countsEachWhoSendsAMessage() {
        assertThat(
                        ministers(
                                "fr",
                                "Message de condoléances",
                                "Le Premier ministre ISHIBA Shigeru a adressé un message au président Emmanuel MACRON.",
                                "Le ministre IWAYA Takeshi a fait parvenir le sien à M. Jean-Noël BARROT.",
                                "M. NAKATANI Gen, ministre de la Défense, a écrit à M. Sébastien LECORNU."))
                .extracting(minister -> minister.id() + ":" + minister.part().code().charAt(0))
                .containsExactlyInAnyOrder(
                        "ishiba-shigeru:p",
                        "iwaya-takeshi:p",
                        "nakatani-gen:p",
                        "lecornu-sebastien:m",
                        "macron-emmanuel:m",
                        "barrot-jean-noel:m");
    }

    /// Whom those that meet speak of, in the opening itself.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Le Premier ministre ISHIBA Shigeru a évoqué l’ancien Premier ministre ABE Shinzo devant ses hôtes. | abe-shinzo       | mentioned
                    Le ministre IWAYA Takeshi a évoqué avec M. Jean-Noël BARROT la situation régionale.        | barrot-jean-noel | participant
                    Le ministre IWAYA Takeshi a évoqué la région, et M. Jean-Noël BARROT a présenté ses vues.  | barrot-jean-noel | participant
                    Le ministre IWAYA Takeshi a rendu hommage à l’ancien Premier ministre ABE Shinzo.          | abe-shinzo       | mentioned
                    Le ministre IWAYA Takeshi a cité les travaux de M. Jean-Noël BARROT.                       | barrot-jean-noel | mentioned
                    """)
    void tellsWhomAnOpeningOnlySpeaksOf(String opening, String id, String part) {
        assertThat(ministers("fr", "Rencontre à Tokyo", opening, "Un point."))
                .filteredOn(minister -> minister.id().equals(id))
                .singleElement()
                .extracting(minister -> minister.part().code())
                .isEqualTo(part);
    }

    private static List<Minister> ministers(String language, String title, String... paragraphs) {
        return EXTRACTOR
                .extract(Documents.in(language, title, "2025-01-15", paragraphs))
                .facts()
                .ministers();
    }
}
