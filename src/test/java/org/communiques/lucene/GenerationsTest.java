package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.communiques.search.IndexStatus;
import org.communiques.search.IndexUnavailableException;
import org.communiques.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationsTest {
    @TempDir Path folder = Path.of("");

    @Test
    void leavesTheLiveGenerationWhenABuildIsGivenUp() {
        Texts.build(folder, Texts.text("old", "Ancien", "Un texte."));
        try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(folder, Texts.CLOCK)) {
            builder.add(Texts.text("new", "Nouveau", "Un autre texte."));
        }

        try (LuceneEngine engine = LuceneEngine.open(folder, Texts.CODES)) {
            assertThat(Texts.find(engine, "")).containsExactly("old");
        }
    }

    @Test
    void movesOverToANewGeneration() {
        try (LuceneEngine engine = Texts.engine(folder, Texts.text("old", "Ancien", "Un texte."))) {
            assertThat(Texts.find(engine, "")).containsExactly("old");
            Texts.build(folder, Texts.text("new", "Nouveau", "Un texte."));

            assertThat(Texts.find(engine, "")).containsExactly("new");
        }
    }

    @Test
    void keepsTheGenerationBeforeAndDeletesOlderOnes() throws Exception {
        for (int i = 0; i < 4; i++) {
            Texts.build(folder, Texts.text("d" + i, "Titre", "Un texte."));
        }

        try (Stream<Path> kept = Files.list(folder.resolve("generations"))) {
            assertThat(kept).hasSize(2);
        }
    }

    @Test
    void replacesACommuniqueOfTheSameId() {
        try (LuceneEngine engine =
                Texts.engine(
                        folder,
                        Texts.text("one", "Premier", "Un texte."),
                        Texts.text("one", "Second", "Un texte."))) {
            assertThat(engine.status().documents()).isEqualTo(1);
            assertThat(Texts.find(engine, "second")).containsExactly("one");
        }
    }

    @Test
    void allowsOneBuildAtATime() {
        try (LuceneIndexBuilder _ = LuceneIndexBuilder.open(folder, Texts.CLOCK)) {
            assertThatExceptionOfType(IndexUnavailableException.class)
                    .isThrownBy(() -> LuceneIndexBuilder.open(folder, Texts.CLOCK))
                    .withMessageContaining("Another process is rebuilding")
                    .withMessageContaining(folder.toString());
        }
    }

    @Test
    void refusesToPutNothingInPlaceOfSomething() {
        Texts.build(folder, Texts.text("old", "Ancien", "Un texte."));

        assertThatExceptionOfType(IndexUnavailableException.class)
                .isThrownBy(() -> Texts.build(folder));
        try (LuceneEngine engine = LuceneEngine.open(folder, Texts.CODES)) {
            assertThat(engine.status().documents()).isEqualTo(1);
        }
    }

    @Test
    void remembersWhenItWasBuiltAndThatItIsASample() {
        try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(folder, Texts.CLOCK).asSample()) {
            builder.add(Texts.text("one", "Titre", "Un texte."));
            builder.commit();
        }
        try (LuceneEngine engine = LuceneEngine.open(folder, Texts.CODES)) {
            IndexStatus status = engine.status();
            assertThat(status.sample()).isTrue();
            assertThat(status.built()).isEqualTo(Texts.CLOCK.instant());
        }
    }

    @Test
    void answersEveryRequestWhileGenerationsChange() throws Exception {
        AtomicBoolean building = new AtomicBoolean(true);
        try (LuceneEngine engine = Texts.engine(folder, Texts.text("g", "Titre", "Un texte."));
                ExecutorService pool = Executors.newFixedThreadPool(4)) {
            Callable<Integer> asking =
                    () -> {
                        int asked = 0;
                        do {
                            assertThat(engine.search(SearchRequest.ALL).total()).isEqualTo(1);
                            asked++;
                        } while (building.get());
                        return asked;
                    };
            List<Future<Integer>> askers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                askers.add(pool.submit(asking));
            }
            for (int i = 0; i < 8; i++) {
                Texts.build(folder, Texts.text("g" + i, "Titre", "Un texte."));
            }
            building.set(false);
            for (Future<Integer> asker : askers) {
                assertThat(asker.get(30, TimeUnit.SECONDS)).isPositive();
            }
            assertThat(Texts.find(engine, "")).containsExactly("g7");
        }
    }

    @Test
    void survivesABuilderThatIsKilled() throws Exception {
        Texts.build(folder, Texts.text("old", "Ancien", "Un texte."));
        Process builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                EndlessBuild.class.getName(),
                                folder.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("killed.log").toFile())
                        .start();
        while (builder.isAlive() && !Files.exists(folder.resolve(EndlessBuild.BEGUN))) {
            Thread.sleep(20);
        }
        assertThat(builder.isAlive()).as("the builder ended of itself: see killed.log").isTrue();
        builder.destroyForcibly().waitFor();

        try (LuceneEngine engine = LuceneEngine.open(folder, Texts.CODES)) {
            assertThat(Texts.find(engine, "")).containsExactly("old");
            Texts.build(folder, Texts.text("new", "Nouveau", "Un texte."));
            assertThat(Texts.find(engine, "")).containsExactly("new");
        }
        try (Stream<Path> kept = Files.list(folder.resolve("generations"))) {
            assertThat(kept).hasSize(2);
        }
    }

    @Test
    void saysThatAFileIsNoFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> new Generations(file).live())
                .isInstanceOf(IndexUnavailableException.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void leavesTheLiveGenerationWhenTheDiskIsFull() {
        Texts.build(folder, Texts.text("old", "Ancien", "Un texte."));
        assertThatExceptionOfType(IndexUnavailableException.class)
                .isThrownBy(() -> {
                    try (LuceneIndexBuilder builder =
                            LuceneIndexBuilder.open(
                                    folder,
                                    Texts.CLOCK,
                                    path -> new FullDirectory(FSDirectory.open(path), 20_000))) {
                        for (int i = 0; i < 20_000; i++) {
                            builder.add(Texts.text("n" + i, "Nouveau", "Un texte " + i));
                        }
                        builder.commit();
                    }
                })
                .withMessageContaining("No space left")
                .withMessageContaining("the live index is untouched");

        try (LuceneEngine engine = LuceneEngine.open(folder, Texts.CODES)) {
            assertThat(Texts.find(engine, "")).containsExactly("old");
            Texts.build(folder, Texts.text("new", "Nouveau", "Un texte."));
            assertThat(Texts.find(engine, "")).containsExactly("new");
        }
    }
}
