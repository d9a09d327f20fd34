package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.communiques.model.Communique;
import org.communiques.model.Lineage;
import org.communiques.model.Version;
import org.communiques.search.SearchRequest;
import org.communiques.search.Settlement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineageTest {
    private static final Lineage MIRRORED =
            new Lineage(List.of("https://mirror.example/a"), List.of());

    @TempDir Path folder = Path.of("");

    private LuceneEngine engine(List<Settlement> settlements, Communique... communiques) {
        try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(folder, Texts.CLOCK)) {
            List.of(communiques).forEach(builder::add);
            settlements.forEach(builder::settle);
            builder.commit();
        }
        return LuceneEngine.open(folder, Texts.CODES);
    }

    private static Settlement settlement(String added, String id) {
        return new Settlement(added, id, Set.of(), Lineage.NONE);
    }

    @Test
    void findsACommuniqueByTheKeyOfAnAlias() {
        try (LuceneEngine engine =
                engine(
                        List.of(new Settlement("a", "a", Set.of("b", "c"), MIRRORED)),
                        Texts.text("a", "Titre", "Un texte."))) {
            assertThat(engine.find("c")).map(Communique::id).contains("a");
            assertThat(engine.find("d")).isEmpty();
        }
    }

    @Test
    void tellsAliasesWhereverACommuniqueIsRead() {
        try (LuceneEngine engine =
                engine(
                        List.of(new Settlement("a", "a", Set.of(), MIRRORED)),
                        Texts.text("a", "Titre", "Un texte."),
                        Texts.text("b", "Titre", "Deux."))) {
            assertThat(engine.find("a")).map(Communique::lineage).contains(MIRRORED);
            assertThat(engine.find("b")).map(Communique::lineage).contains(Lineage.NONE);
            Map<String, Lineage> exported = new HashMap<>();
            engine.forEach(SearchRequest.ALL, one -> exported.put(one.id(), one.lineage()));
            assertThat(exported).isEqualTo(Map.of("a", MIRRORED, "b", Lineage.NONE));
        }
    }

    @Test
    void letsTwoTextsExchangeTheirKeys() {
        Lineage earlier = new Lineage(List.of(), List.of(new Version("a-1", null, null, false)));
        try (LuceneEngine engine =
                engine(
                        List.of(
                                settlement("a", "a-1"),
                                new Settlement("a-2", "a", Set.of(), earlier)),
                        Texts.text("a", "Premier", "Un texte."),
                        Texts.text("a-2", "Second", "Un texte."),
                        Texts.text("b", "Troisième", "Un texte."))) {
            assertThat(Texts.find(engine, "")).containsExactlyInAnyOrder("a", "a-1", "b");
            assertThat(Texts.find(engine, "second")).containsExactly("a");
            assertThat(Texts.find(engine, "premier")).containsExactly("a-1");
            assertThat(engine.find("a")).map(Communique::lineage).contains(earlier);
            assertThat(engine.status().documents()).isEqualTo(3);
        }
    }

    @Test
    void countsNoReplacedCopyAmongManyTexts() {
        Communique[] texts =
                IntStream.range(0, 40)
                        .mapToObj(i -> Texts.text("t" + i, "Titre", "Un texte."))
                        .toArray(Communique[]::new);
        List<Settlement> rewritten =
                List.of(settlement("t0", "t0-1"), settlement("t1", "t0"), settlement("t2", "t0-2"));
        try (LuceneEngine engine = engine(rewritten, texts)) {
            assertThat(engine.status().documents()).isEqualTo(40);
            assertThat(engine.search(Texts.request("texte")).total()).isEqualTo(40);
            assertThat(Texts.find(engine, "texte")).doesNotHaveDuplicates();
        }
    }

    @Test
    void keepsNothingOfWhatIsNotThere() {
        try (LuceneEngine engine =
                engine(List.of(settlement("x", "y")), Texts.text("a", "Titre", "Un texte."))) {
            assertThat(engine.find("y")).isEmpty();
            assertThat(Texts.find(engine, "")).containsExactly("a");
        }
    }
}
