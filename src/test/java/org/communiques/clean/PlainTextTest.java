package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.communiques.model.CleanDocument;
import org.communiques.source.SourceDocument.Content;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Plain text as ministries send it: what its first lines are, and that no line of it is lost.
class PlainTextTest {
    private static final LocalDate DAY = LocalDate.of(2022, 5, 3);

    private static final String BODY =
            "The minister opened in Norvik the new quay of the ferry, which takes forty cars each hour.";

    private static final List<String> LINES =
            List.of(
                    "STATEMENT BY THE MINISTER OF FISHERIES",
                    "Visite de la ministre à Norvik",
                    "PRESS RELEASE No. 12/2022",
                    "Norvik, 3 May 2022",
                    "Norvik, 4 May 2022",
                    "3 mai 2022",
                    "Visite du port de Norvik et de la digue, le 3 mai 2022",
                    "The minister opened the quay.",
                    "- les quais",
                    "M. Exemple a remercié les pêcheurs",
                    BODY,
                    "",
                    "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "THE MINISTER OPENS A QUAY\nNorvik, 3 May 2022\n\n",
                "THE MINISTER OPENS A QUAY\n\nNorvik, 3 May 2022\n\n",
                "THE MINISTER OPENS A QUAY\n3 May 2022\n\n",
                "THE MINISTER OPENS A QUAY\nNorvik, 3 May 2022\n",
                "THE MINISTER\nOPENS A QUAY\nNorvik, le 3 mai 2022\n\n",
                "Norvik, 3 May 2022\nTHE MINISTER OPENS A QUAY\n\n",
                "Press release\nTHE MINISTER OPENS A QUAY\nNorvik, 3 May 2022\n",
            })
    void takesTheLineBesideTheDateForTheTitle(String head) {
        CleanDocument clean = text(head + BODY);
        assertThat(clean.title()).isEqualTo("THE MINISTER OPENS A QUAY");
        assertThat(clean.published()).isEqualTo(DAY);
        assertThat(clean.paragraphs()).containsExactly(BODY);
    }

    @Test
    void keepsTheNumberOfAPressRelease() {
        CleanDocument clean =
                text(
                        "PRESS RELEASE No. 12/2022\nMinister opens a quay\nNorvik, 3 May 2022\n"
                                + BODY);
        assertThat(clean.title()).isEqualTo("Minister opens a quay");
        assertThat(clean.published()).isEqualTo(DAY);
        assertThat(clean.paragraphs()).containsExactly("PRESS RELEASE No. 12/2022", BODY);
    }

    @Test
    void takesATitleThatEndsWithADateForATitle() {
        CleanDocument clean =
                text("Visite de la ministre au port de Norvik le 3 mai 2022\n\n" + BODY);
        assertThat(clean.title())
                .isEqualTo("Visite de la ministre au port de Norvik le 3 mai 2022");
        assertThat(clean.paragraphs()).containsExactly(BODY);
    }

    @Test
    void leavesADateInsideAParagraphThatIsBroken() {
        CleanDocument clean =
                text(
                        "La ministre s’est rendue dans le port de\nNorvik le 3 mai 2022\npour ouvrir le quai.\n");
        assertThat(clean.paragraphs())
                .containsExactly(
                        "La ministre s’est rendue dans le port de Norvik le 3 mai 2022 pour ouvrir le quai.");
    }

    @RepeatedTest(200)
    void losesNoLineButThatOfTheDateOfPublication(RepetitionInfo seed) {
        List<String> lines = lines(new Random(seed.getCurrentRepetition()));
        CleanDocument clean = text(String.join("\n", lines));
        String all = GoldenPages.shown(clean);
        for (String line : lines) {
            LocalDate date = Dates.parse(line);
            boolean told = date != null && date.equals(clean.published()) && line.length() < 20;
            assertThat(told || all.contains(line.replaceFirst("^- ", "")))
                    .as("%s of %s in %s", line, lines, all)
                    .isTrue();
        }
    }

    private static List<String> lines(Random dice) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            lines.add(LINES.get(dice.nextInt(LINES.size())));
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                From: press@harbours.example
                To: desks@agencies.example
                Date: Tue, 3 May 2022 11:20:00 +0200
                Subject: A quay opens in Norvik
                """,
                """
                De : Service de presse <presse@ports.example>
                Envoyé : mardi 3 mai 2022 11:20
                À : redactions@agences.example
                Cc : archives@ports.example
                Objet : A quay opens
                 in Norvik
                """,
                """
                Von: Pressestelle <presse@haefen.example>
                Gesendet: Dienstag, 3. Mai 2022 11:20
                An: redaktionen@agenturen.example
                Betreff: A quay opens in Norvik
                """,
                """
                Return-Path: <press@harbours.example>
                Message-ID: <1@harbours.example>
                From: press@harbours.example
                Date: 3 May 2022 11:20:00 +0200
                Subject: A quay opens in Norvik
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                """,
            })
    void readsTheHeadOfAMail(String head) {
        CleanDocument clean = text(head + "\n" + BODY + "\n-- \nPress office\nQuay 7\n");
        assertThat(clean.title()).isEqualTo("A quay opens in Norvik");
        assertThat(clean.published()).isEqualTo(DAY);
        assertThat(clean.paragraphs()).containsExactly(BODY);
    }

    @Test
    void leavesLabelsThatAreNoHeadOfAMail() {
        CleanDocument clean =
                text("Date: 3 May 2022\nPlace: Norvik\n\n" + BODY + "\n\nSubject: quays\n");
        assertThat(clean.title()).isEqualTo("Place: Norvik");
        assertThat(clean.paragraphs()).containsExactly(BODY, "Subject: quays");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    La ministre a reçu son homologue,    | M. Jean Exemple, hier.
                    La ministre a reçu hier à Norvik     | M. Jean Exemple.
                    La ministre a reçu hier à Norvik     | Mme Jeanne Exemple.
                    La ministre a reçu hier Mme Roe et M.| Exemple, son homologue.
                    The minister met in Norvik Dr.       | Jane Roe and her staff.
                    """)
    void joinsALineThatIsBrokenAtTheTitleOfAPerson(String first, String second) {
        assertThat(text("Titre\n\n" + first + "\n" + second + "\n").paragraphs())
                .containsExactly(first + " " + second);
    }

    private static CleanDocument text(String text) {
        return GoldenPages.clean(Content.Plain.of(text));
    }
}
