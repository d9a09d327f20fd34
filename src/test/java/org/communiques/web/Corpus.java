package org.communiques.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communiques.model.CleanDocument;
import org.communiques.model.Given;
import org.communiques.model.Origin;
import org.communiques.model.Section;
import org.jspecify.annotations.Nullable;

/// A few communiqués that pages are tested with.
final class Corpus {
    /// Mark-up where no mark-up belongs.
    static final String SCRIPT = "<script>alert('x')</script>";

    static final CleanDocument CALL =
            document(
                    "appel-2024",
                    "Entretien téléphonique des ministres des Affaires étrangères du Japon et de la"
                            + " France",
                    "2024-10-11",
                    "Le 11 octobre 2024, M. IWAYA Takeshi, ministre des Affaires étrangères, s’est"
                            + " entretenu par téléphone à 17h35 pendant 15 minutes avec M."
                            + " Jean-Noël BARROT, ministre de l’Europe et des Affaires étrangères"
                            + " de la République française.",
                    "Les deux ministres ont réaffirmé leur attachement à un Indopacifique libre et"
                            + " ouvert, et ont évoqué l’agression de l’Ukraine par la Russie.");

    /// A name misspelt, as some pages print it.
    static final CleanDocument MISSPELT =
            document(
                    "graphie-2025",
                    "Entretien des ministres des Affaires étrangères",
                    "2025-02-03",
                    "Le 3 février 2025, M. IWAYA Takesi, ministre des Affaires étrangères du Japon,"
                            + " s’est entretenu avec M. Jean-Noël BARROT, ministre de l’Europe et des"
                            + " Affaires étrangères de la République française.",
                    "Les deux ministres ont évoqué l’aide humanitaire et l’OTAN.");

    static final CleanDocument MEETING =
            document(
                    "rencontre-2023",
                    "Rencontre ministérielle avec l’Ukraine",
                    "2023-09-09",
                    "Le 9 septembre 2023, M. HAYASHI Yoshimasa, ministre des Affaires étrangères,"
                            + " a rencontré à Kiev M. Dmytro KULEBA, ministre des Affaires"
                            + " étrangères d’Ukraine.",
                    "Les sanctions contre la Russie et l’aide à l’Ukraine ont été évoquées.");

    static final CleanDocument HOSTILE =
            new CleanDocument(
                    Origin.unread(
                            "hostile-2022",
                            SCRIPT + ".html",
                            "https://example.org/" + SCRIPT,
                            "Ministère " + SCRIPT),
                    SCRIPT + " =CMD()",
                    "fr",
                    LocalDate.parse("2022-05-01"),
                    List.of(
                            new Section(
                                    SCRIPT,
                                    List.of(
                                            "Un texte avec "
                                                    + SCRIPT
                                                    + " au milieu, et un mot rare : zanzibar.",
                                            "@SOMME(A1) et la suite."))),
                    new Given(SCRIPT, List.of(SCRIPT), List.of(SCRIPT), List.of(SCRIPT)));

    private Corpus() {}

    /// The named ones, and enough like them to fill several pages.
    static List<CleanDocument> documents() {
        List<CleanDocument> all = new ArrayList<>(List.of(CALL, MISSPELT, MEETING, HOSTILE));
        for (int month = 1; month <= 12; month++) {
            for (int year = 2020; year <= 2021; year++) {
                String date = LocalDate.of(year, month, 3).toString();
                all.add(
                        document(
                                "declaration-" + date,
                                "Déclaration du " + date,
                                date,
                                "La paix et la stabilité de la région restent une priorité du"
                                        + " Japon et de la France.",
                                "Le ministre a souligné l’importance de l’ordre international."));
            }
        }
        return all;
    }

    static CleanDocument undated() {
        CleanDocument dated =
                document("sans-date", "Sans date", "2000-01-01", "Un texte sans date.");
        return new CleanDocument(
                dated.origin(), dated.title(), "fr", null, dated.sections(), dated.given());
    }

    static CleanDocument document(
            String id, @Nullable String title, String published, String... paragraphs) {
        return new CleanDocument(
                Origin.unread(id, id + ".html", "https://example.org/" + id, "Ministère d’essai"),
                title,
                "fr",
                LocalDate.parse(published),
                List.of(new Section(null, List.of(paragraphs))),
                Given.NOTHING);
    }
}
