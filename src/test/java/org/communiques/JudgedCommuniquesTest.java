package org.communiques;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.communiques.clean.Cleaner;
import org.communiques.extract.Extractor;
import org.communiques.model.Communique;
import org.communiques.model.Origin;
import org.communiques.source.SourceDocument;
import org.communiques.source.SourceDocument.Content;
import org.communiques.source.SourceDocument.Declared;
import org.communiques.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// From a page's bytes to its facts, against pages judged by people: the sample; communiqués written
/// for this test in the layouts and with the oddities of the genre, of which a third (every third
/// file) was never looked at while the rules were written; and five sets written apart from the
/// rules in the wording of many ministries, whose judgement was final before the program read them.
/// Of the latter the first was looked at when rules were mended; of the others, one aside, one on who
/// takes part in what role, and one of sixty ordinary pages, only classes of errors were told. Of the last, forty
/// pages, nothing was told: its judgement is the first.
class JudgedCommuniquesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Cleaner CLEANER = new Cleaner();
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load());
    private static final Map<String, FactScores> SCORES =
            new TreeMap<>(
                    Map.of(
                            "sample", score("/sample/", "sample/gold.jsonl", _ -> true),
                            "worked-on",
                                    score("judged/pages/", "judged/gold.jsonl", n -> n % 3 != 0),
                            "held-out",
                                    score("judged/pages/", "judged/gold.jsonl", n -> n % 3 == 0),
                            "further", apart("further"),
                            "aside", apart("aside"),
                            "roles", apart("roles"),
                            "ordinary", apart("ordinary"),
                            "unseen", apart("unseen"),
                            "later", apart("later")));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    sample,    /title,                 0.99
                    sample,    /published,             0.97
                    sample,    /event/date,            0.97
                    sample,    /event/start,           0.97
                    sample,    /event/startJapan,      0.97
                    sample,    /event/durationMinutes, 0.97
                    sample,    /event/kind,            0.95
                    sample,    /event/place,           0.97
                    sample,    /event/country,         0.95
                    sample,    /ministers,             0.97
                    sample,    /ministers+part,        0.95
                    sample,    /countries,             0.97
                    sample,    /organisations,         0.92
                    sample,    /themes,                0.85
                    sample,    /text,                  0.99
                    worked-on, /published,             0.97
                    worked-on, /event/date,            0.95
                    worked-on, /event/place,           0.97
                    worked-on, /event/country,         0.97
                    worked-on, /title,                 0.97
                    worked-on, /event/start,           0.97
                    worked-on, /event/startJapan,      0.97
                    worked-on, /event/durationMinutes, 0.97
                    worked-on, /event/kind,            0.97
                    worked-on, /ministers+part,        0.95
                    worked-on, /organisations,         0.97
                    worked-on, /themes,                0.90
                    worked-on, /ministers,             0.95
                    worked-on, /countries,             0.95
                    worked-on, /text,                  0.985
                    held-out,  /published,             0.97
                    held-out,  /event/date,            0.95
                    held-out,  /event/place,           0.97
                    held-out,  /event/country,         0.97
                    held-out,  /title,                 0.97
                    held-out,  /event/start,           0.97
                    held-out,  /event/startJapan,      0.97
                    held-out,  /event/durationMinutes, 0.95
                    held-out,  /event/kind,            0.95
                    held-out,  /ministers+part,        0.95
                    held-out,  /organisations,         0.97
                    held-out,  /themes,                0.88
                    held-out,  /ministers,             0.95
                    held-out,  /countries,             0.95
                    held-out,  /text,                  0.985
                    further,   /title,                 0.97
                    further,   /published,             0.97
                    further,   /event/date,            0.97
                    further,   /event/start,           0.95
                    further,   /event/startJapan,      0.95
                    further,   /event/durationMinutes, 0.95
                    further,   /event/kind,            0.92
                    further,   /event/place,           0.97
                    further,   /event/country,         0.95
                    further,   /ministers,             0.95
                    further,   /ministers+part,        0.90
                    further,   /countries,             0.95
                    further,   /organisations,         0.95
                    further,   /themes,                0.85
                    further,   /text,                  0.985
                    aside,     /title,                 0.97
                    aside,     /published,             0.97
                    aside,     /event/date,            0.95
                    aside,     /event/start,           0.95
                    aside,     /event/startJapan,      0.95
                    aside,     /event/durationMinutes, 0.95
                    aside,     /event/kind,            0.92
                    aside,     /event/place,           0.97
                    aside,     /event/country,         0.97
                    aside,     /ministers,             0.95
                    aside,     /ministers+part,        0.86
                    aside,     /countries,             0.95
                    aside,     /organisations,         0.95
                    aside,     /themes,                0.85
                    aside,     /text,                  0.985
                    roles,     /title,                 0.97
                    roles,     /published,             0.97
                    roles,     /event/date,            0.97
                    roles,     /event/start,           0.95
                    roles,     /event/startJapan,      0.95
                    roles,     /event/durationMinutes, 0.93
                    roles,     /event/kind,            0.92
                    roles,     /event/place,           0.97
                    roles,     /event/country,         0.97
                    roles,     /ministers,             0.95
                    roles,     /ministers+part,        0.88
                    roles,     /countries,             0.95
                    roles,     /organisations,         0.95
                    roles,     /themes,                0.85
                    roles,     /text,                  0.985
                    ordinary,  /title,                0.97
                    ordinary,  /published,            0.95
                    ordinary,  /event/date,           0.97
                    ordinary,  /event/start,          0.95
                    ordinary,  /event/startJapan,     0.95
                    ordinary,  /event/durationMinutes, 0.95
                    ordinary,  /event/kind,           0.92
                    ordinary,  /event/place,           0.95
                    ordinary,  /event/country,         0.95
                    ordinary,  /ministers,            0.95
                    ordinary,  /ministers+part,       0.9
                    ordinary,  /countries,            0.95
                    ordinary,  /organisations,        0.95
                    ordinary,  /themes,               0.85
                    ordinary,  /text,                 0.985
                    unseen,    /title,                0.97
                    unseen,    /published,            0.97
                    unseen,    /event/date,           0.97
                    unseen,    /event/start,          0.95
                    unseen,    /event/startJapan,     0.95
                    unseen,    /event/durationMinutes,0.95
                    unseen,    /event/kind,           0.92
                    unseen,    /event/place,           0.88
                    unseen,    /event/country,         0.85
                    unseen,    /ministers,            0.95
                    unseen,    /ministers+part,       0.9
                    unseen,    /countries,            0.95
                    unseen,    /organisations,        0.95
                    unseen,    /themes,               0.85
                    unseen,    /text,                 0.98
                    later,     /title,                0.97
                    later,     /published,            0.97
                    later,     /event/date,           0.97
                    later,     /event/start,          0.95
                    later,     /event/startJapan,     0.95
                    later,     /event/durationMinutes,0.95
                    later,     /event/kind,           0.92
                    later,     /event/place,          0.95
                    later,     /event/country,        0.92
                    later,     /ministers,            0.95
                    later,     /ministers+part,       0.9
                    later,     /countries,            0.95
                    later,     /organisations,        0.95
                    later,     /themes,               0.85
                    later,     /text,                 0.985
                    """)
    void reaches(String set, String field, double floor) {
        FactScores scores = Objects.requireNonNull(SCORES.get(set));
        assertThat(scores.of(field))
                .as("%s of the %s set%n%s%n%s", field, set, scores, misses(scores, field))
                .isGreaterThanOrEqualTo(floor);
    }

    private static String misses(FactScores scores, String field) {
        return String.join(
                "\n", scores.misses().stream().filter(miss -> miss.contains(field + ":")).toList());
    }

    private static FactScores apart(String set) {
        String folder = "judged/" + set + "/";
        return score(folder + "pages/", folder + "gold.jsonl", _ -> true);
    }

    private static FactScores score(String folder, String gold, IntPredicate wanted) {
        FactScores scores = new FactScores();
        String lines = new String(bytes(gold), StandardCharsets.UTF_8);
        int number = 0;
        for (String line : Stream.of(lines.split("\n")).toList()) {
            if (wanted.test(++number)) {
                JsonNode judged = JSON.readTree(line);
                scores.add(judged, communique(folder + judged.path("file").asString()));
            }
        }
        return scores;
    }

    private static Communique communique(String page) {
        Origin origin = Origin.unread(page, page, null, null);
        Declared declared = Declared.NOTHING;
        return EXTRACTOR.extract(
                CLEANER.clean(
                        new SourceDocument(origin, new Content.Html(bytes(page), null), declared)));
    }

    private static byte[] bytes(String resource) {
        try (InputStream in =
                Objects.requireNonNull(
                        JudgedCommuniquesTest.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
