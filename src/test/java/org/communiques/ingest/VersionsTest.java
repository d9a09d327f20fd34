package org.communiques.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communiques.model.Origin;
import org.communiques.model.Version;
import org.communiques.search.Settlement;
import org.communiques.source.SourceDocument;
import org.communiques.source.SourceDocument.Content;
import org.communiques.source.SourceDocument.Declared;
import org.communiques.source.Sourced;
import org.junit.jupiter.api.Test;

/// One page met with several texts: which is the current one, and what is kept of the others.
class VersionsTest {
    private final TestIngest run = new TestIngest();

    @Test
    void givesThePagesKeyToTheTextThatCameLast() {
        run.of(
                TestIngest.document("a", "https://a.example/1", "Message de 2024."),
                TestIngest.document("a", "https://a.example/1", "Message de 2025."));
        assertThat(settled("a").added()).startsWith("a-");
        assertThat(run.index.byId)
                .hasEntrySatisfying(
                        settled("a").added(),
                        text -> assertThat(text.document().text()).isEqualTo("Message de 2025."));
        assertThat(settled("a").lineage().versions())
                .singleElement()
                .matches(version -> version.id().startsWith("a-") && !version.current());
    }

    @Test
    void givesThePagesKeyToTheTextCapturedLast() {
        run.of(
                captured("a", "2025-06-01T00:00:00Z", "Message corrigé."),
                captured("a", "2024-06-01T00:00:00Z", "Message."));
        assertThat(settled("a").added()).isEqualTo("a");
        assertThat(settled("a").lineage().versions())
                .singleElement()
                .extracting(Version::captured)
                .isEqualTo(Instant.parse("2024-06-01T00:00:00Z"));
    }

    @Test
    void takesATextFoundAgainLaterForTheCurrentOne() {
        run.of(
                captured("a", "2023-06-01T00:00:00Z", "Message."),
                captured("a", "2024-06-01T00:00:00Z", "Message provisoire."),
                captured("a", "2025-06-01T00:00:00Z", "Message."));
        assertThat(settled("a").added()).isEqualTo("a");
    }

    @Test
    void tellsDocumentsApartByTheOrderOfTheSourceAlone() {
        List<List<Settlement>> settlements = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            CollectedCommuniques collected = new CollectedCommuniques();
            TestIngest.INGEST.run(manyCopiesAndVersions(), collected, _ -> {});
            settlements.add(collected.settlements);
        }
        assertThat(settlements.get(0)).isNotEmpty();
        assertThat(settlements.get(1)).isEqualTo(settlements.get(0));
        assertThat(settlements.get(2)).isEqualTo(settlements.get(0));
    }

    /// Long and short ones in turn, so that many are clean before the one that they follow.
    private static Stream<Sourced> manyCopiesAndVersions() {
        return IntStream.range(0, 120)
                .mapToObj(number ->
                        TestIngest.document(
                                "d" + number % 7,
                                "https://a.example/" + number % 7,
                                "Le communiqué est long. ".repeat(1 + 40 * (number % 11))));
    }

    @Test
    void countsTheSameVersionOnce() {
        IngestReport report =
                run.of(
                        TestIngest.document("a", "Message de 2024."),
                        TestIngest.document("a", "Message de 2025."),
                        TestIngest.document("a", "Message de 2025."),
                        TestIngest.document("a", "Message de 2024."));
        assertThat(report.indexed()).isEqualTo(2);
    }

    private Settlement settled(String id) {
        return run.index.settlements.stream()
                .filter(settlement -> settlement.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static SourceDocument captured(String id, String time, String text) {
        Origin origin =
                new Origin(id, id, "https://a.example/" + id, null, null, Instant.parse(time));
        return new SourceDocument(origin, Content.Plain.of(text), Declared.NOTHING);
    }
}
