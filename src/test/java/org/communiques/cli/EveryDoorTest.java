package org.communiques.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communiques.lucene.LuceneEngine;
import org.communiques.query.Notice;
import org.communiques.search.DimensionLabels;
import org.communiques.search.Hit;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;
import org.communiques.search.Snippet;
import org.communiques.search.Span;
import org.communiques.vocabulary.Vocabulary;
import org.communiques.web.Notices;
import org.communiques.web.WebApplication;
import org.communiques.web.WebOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One contract: the same question gives the same communiqués in the same order, the same total and the
/// same notices through the engine, the API, the exports, the feed and the command.
class EveryDoorTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BREAK = " ¶ ";
    private static Path index = Path.of("");
    private static LuceneEngine engine;
    private static WebApplication site;

    @BeforeAll
    static void serve(@TempDir Path folder) throws IOException {
        index = folder.resolve("index");
        Path corpus = folder.resolve("corpus.jsonl");
        Files.writeString(
                corpus,
                """
                {"id": "un", "title": "Entretien en Norvège", "text": "Le ministre a rappelé l’importance de l’État de droit et de la pêche.", "published": "2024-03-01", "language": "fr", "source": "Essai"}
                {"id": "deux", "title": "Déclaration sur la pêche", "text": "La pêche durable a été saluée.", "published": "2023-05-02", "language": "fr", "source": "Essai"}
                {"id": "trois", "title": "Fishing", "text": "A statement on sustainable fishing.", "published": "2022-05-02", "language": "en", "source": "Trial"}
                {"id": "quatre", "title": "Visite du port", "html": "<h1>Visite du port</h1><h2>Le phare neuf</h2><p>La délégation a visité les quais du nord.</p><h2>Les bateaux</h2><p>Trois navires sont partis vers le large avec leurs équipages.</p>", "published": "2021-05-02", "language": "fr", "source": "Essai"}
                """);
        Run.of("reindex", corpus, "--index", index);
        Vocabulary vocabulary = Vocabulary.load();
        engine = LuceneEngine.open(index, DimensionLabels.of(vocabulary));
        site = WebApplication.start(WebOptions.LOCAL, engine, vocabulary, Clock.systemUTC());
    }

    @AfterAll
    static void close() {
        site.close();
        engine.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    sort=newest                            | un deux trois quatre |
                    q=pêche&sort=oldest                    | deux un       |
                    q="état de droit"                      | un            |
                    q===État                               | un            |
                    q=-pêche                               | trois quatre  |
                    q=date:2023..2024&sort=newest          | un deux       |
                    q=(pêche&sort=newest                   | un deux       | parenthesis-ignored
                    q=-&sort=newest                        | un deux trois quatre | nothing-to-search
                    q=auteur:durable                       |               | field-unknown
                    q=pêche durabel                        | deux          | word-read-as
                    q=pêche fishing norvège                | un            | words-missing
                    source=ESSAI&sort=newest               | un deux quatre | value-read-as
                    language=fr&source=-Essai              |               |
                    kind=thé&sort=oldest                   | quatre trois deux un | value-unreadable
                    minister=zzz                           |               | value-unknown
                    q=pays:Narnia                          |               | value-unknown
                    from=2023&to=hier&sort=newest          | un deux       | value-unreadable
                    colour=red&sort=newest                 | un deux trois quatre | parameter-unknown
                    """)
    void answersTheSameThroughEveryDoor(String question, String ids, String notice) {
        Map<String, List<String>> parameters = parameters(question);
        SearchParameters read = SearchParameters.parse(parameters);
        SearchResult result = engine.search(read.toRequest());
        List<String> expected = ids == null ? List.of() : List.of(ids.split(" ", -1));
        List<String> codes = notice == null ? List.of() : List.of(notice);
        List<String> said = result.notices().stream().map(Notices.in(Locale.FRENCH)).toList();

        assertThat(result.hits())
                .extracting(hit -> hit.communique().id())
                .containsExactlyElementsOf(expected);
        assertThat(result.total()).isEqualTo(expected.size());
        assertThat(result.notices()).extracting(Notice::code).containsExactlyElementsOf(codes);
        assertThat(api(parameters)).isEqualTo(new Answer(expected, expected.size(), said));
        assertThat(csv(parameters)).isEqualTo(new Answer(expected, expected.size(), said));
        assertThat(jsonLines(parameters)).isEqualTo(new Answer(expected, expected.size(), said));
        assertThat(feed(parameters).ids()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(feed(parameters).notices()).isEqualTo(joined(said));
        if (!parameters.containsKey("colour")) {
            assertThat(command(parameters))
                    .isEqualTo(
                            new Answer(
                                    expected,
                                    expected.size(),
                                    result.notices().stream()
                                            .map(Notices.in(Locale.getDefault()))
                                            .toList()));
        }
    }

    /// Words in brackets are marked, `§` begins a heading, `¶` parts passages.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    phare        | § Le [phare] neuf
                    phare quai   | § Le [phare] neuf ¶ La délégation a visité les [quais] du nord.
                    quai         | La délégation a visité les [quais] du nord.
                    """)
    void showsTheHeadingThatAnswersAtEveryDoor(String query, String passages) {
        Map<String, List<String>> parameters = Map.of("q", List.of(query));
        Hit hit = engine.search(SearchParameters.parse(parameters).toRequest()).hits().getFirst();

        assertThat(passages(hit)).isEqualTo(passages);
        assertThat(passages(get("/api/search", parameters).body())).isEqualTo(passages);
        assertThat(passages(Run.of("search", "--json", "--index", index, query).out()))
                .isEqualTo(passages);
        assertThat(passages(Jsoup.parse(get("/", parameters).body()))).isEqualTo(passages);
        assertThat(
                        Run.of("search", "--index", index, query)
                                .out()
                                .lines()
                                .map(String::strip)
                                .collect(Collectors.joining(BREAK)))
                .endsWith(passages.replaceAll("[\\[\\]]", ""));
    }

    private static String passages(Hit hit) {
        List<String> lines = new ArrayList<>();
        for (Snippet snippet : hit.snippets()) {
            if (snippet.sectionMatched()) {
                lines.add("§ " + marked(snippet.sectionSpans()));
            }
            lines.add((snippet.heading() ? "§ " : "") + marked(snippet.spans()));
        }
        return String.join(BREAK, lines);
    }

    private static String marked(List<Span> spans) {
        return spans.stream()
                .map(span -> span.matched() ? "[" + span.text() + "]" : span.text())
                .collect(Collectors.joining());
    }

    private static String passages(String body) {
        List<String> lines = new ArrayList<>();
        for (JsonNode snippet : JSON.readTree(body).at("/hits/0/snippets")) {
            String section = marked(snippet.path("sectionSpans"));
            if (section.contains("[")) {
                lines.add("§ " + section);
            }
            lines.add(
                    (snippet.path("heading").asBoolean() ? "§ " : "")
                            + marked(snippet.path("spans")));
        }
        return String.join(BREAK, lines);
    }

    private static String marked(JsonNode spans) {
        return spans.valueStream()
                .map(span ->
                        new Span(span.path("text").asString(), span.path("matched").asBoolean()))
                .collect(Collectors.collectingAndThen(Collectors.toList(), EveryDoorTest::marked));
    }

    private static String passages(Document page) {
        page.select("mark").forEach(mark -> mark.prepend("[").append("]"));
        page.select(".snippet-heading").forEach(heading -> heading.prepend("§ "));
        return String.join(BREAK, page.select(".snippet-heading, .snippet").eachText());
    }

    private record Answer(List<String> ids, int total, List<String> notices) {}

    /// A feed says them in one sentence behind the other.
    private static List<String> joined(List<String> notices) {
        return notices.isEmpty() ? List.of() : List.of(String.join(" ", notices));
    }

    private static Map<String, List<String>> parameters(String question) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : question.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            parameters.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(parts[1]);
        }
        return parameters;
    }

    private static Answer api(Map<String, List<String>> parameters) {
        return answer(get("/api/search", parameters).body());
    }

    private static Answer command(Map<String, List<String>> parameters) {
        List<Object> arguments = new ArrayList<>(List.of("search", "--json", "--index", index));
        parameters.forEach((name, values) ->
                values.forEach(value -> {
                    if (!name.equals("q")) {
                        arguments.add("--" + name + "=" + value);
                    }
                }));
        arguments.add("--");
        arguments.addAll(parameters.getOrDefault("q", List.of()));
        return answer(Run.of(arguments.toArray()).out());
    }

    private static Answer answer(String body) {
        JsonNode json = JSON.readTree(body);
        List<String> ids = new ArrayList<>();
        json.path("hits").forEach(hit -> ids.add(hit.path("id").asString()));
        List<String> notices = new ArrayList<>();
        json.path("notices").forEach(notice -> notices.add(notice.asString()));
        return new Answer(ids, json.path("total").asInt(), notices);
    }

    private static Answer csv(Map<String, List<String>> parameters) {
        HttpResponse<String> response = get("/search.csv", parameters);
        return exported(response, response.body().lines().skip(1), "^\"([^\"]+)\"");
    }

    private static Answer jsonLines(Map<String, List<String>> parameters) {
        HttpResponse<String> response = get("/search.jsonl", parameters);
        return exported(response, response.body().lines(), "\"id\":\"([^\"]+)\"");
    }

    private static Answer feed(Map<String, List<String>> parameters) {
        HttpResponse<String> response = get("/search.atom", parameters);
        List<String> ids =
                Pattern.compile("<entry><id>[^<]*/communiques/([^<]+)</id>")
                        .matcher(response.body())
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .toList();
        List<String> subtitle =
                Pattern.compile("<subtitle>([^<]*)</subtitle>")
                        .matcher(response.body())
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .toList();
        return new Answer(ids, ids.size(), subtitle);
    }

    /// The id that each piece of an export has first, and the notices of its header.
    private static Answer exported(
            HttpResponse<String> response, Stream<String> pieces, String id) {
        Pattern pattern = Pattern.compile(id);
        List<String> ids =
                pieces.flatMap(piece -> pattern.matcher(piece).results().limit(1))
                        .map((MatchResult match) -> match.group(1))
                        .toList();
        List<String> notices =
                response.headers().allValues("Communiques-Notices").stream()
                        .flatMap(header -> JSON.readTree(header).valueStream())
                        .map(JsonNode::asString)
                        .toList();
        return new Answer(ids, ids.size(), notices);
    }

    private static HttpResponse<String> get(String path, Map<String, List<String>> parameters) {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, values) ->
                values.forEach(value ->
                        pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        URI address =
                URI.create(
                        "http://127.0.0.1:" + site.port() + path + "?" + String.join("&", pairs));
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(address).header("Accept-Language", "fr").build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
