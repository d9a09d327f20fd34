package org.communiques.lucene;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.model.Event;
import org.communiques.model.EventKind;
import org.communiques.model.EventTime;
import org.communiques.model.Facts;
import org.communiques.model.Given;
import org.communiques.model.Minister;
import org.communiques.model.Origin;
import org.communiques.model.Part;
import org.communiques.model.Section;
import org.communiques.query.QueryParser;
import org.communiques.search.DimensionLabels;
import org.communiques.search.Filter;
import org.communiques.search.Hit;
import org.communiques.search.Paging;
import org.communiques.search.Period;
import org.communiques.search.SearchRequest;
import org.communiques.search.SearchResult;
import org.communiques.search.Sort;
import org.jspecify.annotations.Nullable;

/// Communiqués and requests for tests.
final class Texts {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-04-04T14:55:00Z"), ZoneOffset.UTC);

    static final DimensionLabels CODES = (_, code, _) -> code;

    private Texts() {}

    static Communique text(String id, String title, String... paragraphs) {
        return dated(id, LocalDate.of(2025, 4, 4), title, paragraphs);
    }

    static Communique dated(
            String id, @Nullable LocalDate date, String title, String... paragraphs) {
        return inLanguage("fr", id, date, title, paragraphs);
    }

    static Communique inLanguage(
            String language,
            String id,
            @Nullable LocalDate date,
            String title,
            String... paragraphs) {
        CleanDocument document =
                new CleanDocument(
                        Origin.unread(id, id + ".txt", null, "Ministère"),
                        title,
                        language,
                        date,
                        List.of(new Section("Section", List.of(paragraphs))),
                        Given.NOTHING);
        return new Communique(document, Facts.NONE);
    }

    /// The same with another body.
    static Communique with(Communique communique, Section... sections) {
        CleanDocument document = communique.document();
        return new Communique(
                new CleanDocument(
                        document.origin(),
                        document.title(),
                        document.language(),
                        document.published(),
                        List.of(sections),
                        document.given()),
                communique.facts());
    }

    static Communique with(
            Communique communique, EventKind kind, List<String> countries, List<String> people) {
        Event event = new Event(EventTime.UNKNOWN, kind, null, null);
        List<Minister> ministers =
                people.stream()
                        .map(name ->
                                new Minister(
                                        id(name), name, List.of(), null, null, Part.PARTICIPANT))
                        .toList();
        Facts facts = new Facts(event, ministers, countries, List.of(), List.of(), List.of());
        return new Communique(communique.document(), facts);
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /// A meeting, a call and an aid, each of another year.
    static Communique[] three() {
        return new Communique[] {
            with(
                    dated(
                            "nato",
                            LocalDate.of(2025, 4, 4),
                            "Réunion des ministres à l'OTAN",
                            "Le ministre a rencontré ses homologues.",
                            "Ils ont parlé de l’État de droit. La cyberdéfense a" + " suivi."),
                    EventKind.RENCONTRE_MINISTERIELLE,
                    List.of("JP", "BE"),
                    List.of("IWAYA Takeshi")),
            with(
                    dated(
                            "call",
                            LocalDate.of(2024, 1, 2),
                            "Entretien téléphonique",
                            "Le cœur de l'échange : la sécurité des États."),
                    EventKind.ENTRETIEN_TELEPHONIQUE,
                    List.of("JP", "FR"),
                    List.of("KAMIKAWA Yoko")),
            with(
                    dated(
                            "aid",
                            LocalDate.of(2023, 5, 6),
                            "Aide d'urgence",
                            "Une aide a été décidée pour les réfugiés."),
                    EventKind.AIDE,
                    List.of("JP"),
                    List.of())
        };
    }

    static void build(Path folder, Communique... communiques) {
        try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(folder, CLOCK)) {
            Stream.of(communiques).forEach(builder::add);
            builder.commit();
        }
    }

    static LuceneEngine engine(Path folder, Communique... communiques) {
        build(folder, communiques);
        return LuceneEngine.open(folder, CODES);
    }

    static SearchRequest request(String query, Filter... filters) {
        return new SearchRequest(
                QueryParser.parse(query),
                List.of(filters),
                Period.ANY,
                Sort.RELEVANCE,
                new Paging(1, 100));
    }

    static List<String> ids(SearchResult result) {
        return result.hits().stream().map(Hit::communique).map(Communique::id).toList();
    }

    static List<String> find(LuceneEngine engine, String query) {
        return ids(engine.search(request(query)));
    }
}
