package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.communiques.search.IndexUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Generations that cannot be opened, and the way back to the one before.
class HarmedGenerationsTest {
    @TempDir Path folder = Path.of("");

    /// What may happen to a generation on the disk.
    enum Harm {
        GONE,
        TRUNCATED,
        OF_A_NEWER_FORMAT;

        void to(Path generation) throws IOException {
            if (this == GONE) {
                Generations.delete(generation);
                return;
            }
            Path file = fileOf(generation, this == TRUNCATED ? ".fdt" : "segments_1");
            byte[] bytes = Files.readAllBytes(file);
            if (this == OF_A_NEWER_FORMAT) {
                // The version stands behind the magic number and the codec's name, "segments".
                bytes[4 + 1 + 8 + 3] = 99;
            }
            Files.write(file, this == TRUNCATED ? Arrays.copyOf(bytes, bytes.length / 2) : bytes);
        }

        private static Path fileOf(Path generation, String ending) throws IOException {
            try (Stream<Path> files = Files.list(generation)) {
                return files.filter(file -> file.toString().endsWith(ending))
                        .findFirst()
                        .orElseThrow();
            }
        }
    }

    private Path live() {
        Generations generations = new Generations(folder);
        return generations.path(generations.live().orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void goesOnWithTheOldGenerationWhenTheNewOneCannotBeOpened(Harm harm) throws Exception {
        try (LuceneEngine engine = Texts.engine(folder, Texts.text("old", "Ancien", "Un texte."))) {
            assertThat(Texts.find(engine, "")).containsExactly("old");
            Texts.build(folder, Texts.text("new", "Nouveau", "Un texte."));
            harm.to(live());

            assertThat(Texts.find(engine, "")).containsExactly("old");
            assertThat(engine.status().trouble())
                    .contains(folder.toString(), "reindex", engine.status().generation());

            Texts.build(folder, Texts.text("mended", "Nouveau", "Un texte."));
            assertThat(Texts.find(engine, "")).containsExactly("mended");
            assertThat(engine.status().trouble()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void startsWithTheGenerationBeforeWhenTheLiveOneCannotBeOpened(Harm harm) throws Exception {
        Texts.build(folder, Texts.text("old", "Ancien", "Un texte."));
        Texts.build(folder, Texts.text("new", "Nouveau", "Un texte."));
        harm.to(live());

        try (LuceneEngine engine = LuceneEngine.open(folder, Texts.CODES)) {
            assertThat(Texts.find(engine, "")).containsExactly("old");
            assertThat(engine.status().trouble()).isNotNull();
        }
    }

    @Test
    void saysWhatToDoWhenNothingCanBeOpened() throws Exception {
        Texts.build(folder, Texts.text("old", "Ancien", "Un texte."));
        Harm.GONE.to(live());

        try (LuceneEngine engine = LuceneEngine.open(folder, Texts.CODES)) {
            assertThatExceptionOfType(IndexUnavailableException.class)
                    .isThrownBy(engine::status)
                    .withMessageContaining("reindex");
        }
    }

    @Test
    void keepsAGoodGenerationToRollBackToWhenABadOneIsReplaced() throws Exception {
        Texts.build(folder, Texts.text("old", "Ancien", "Un texte."));
        Texts.build(folder, Texts.text("new", "Nouveau", "Un texte."));
        Harm.TRUNCATED.to(live());
        Texts.build(folder, Texts.text("newest", "Nouveau", "Un texte."));

        LuceneEngine.rollBack(folder, Texts.CODES);
        try (LuceneEngine engine = LuceneEngine.open(folder, Texts.CODES)) {
            assertThat(Texts.find(engine, "")).containsExactly("old");
        }
    }

    @Test
    void rollsBackAndForth() {
        Texts.build(folder, Texts.text("old", "Ancien", "Un texte."));
        Texts.build(folder, Texts.text("new", "Nouveau", "Un texte."));
        try (LuceneEngine engine = LuceneEngine.open(folder, Texts.CODES)) {
            LuceneEngine.rollBack(folder, Texts.CODES);
            assertThat(Texts.find(engine, "")).containsExactly("old");
            LuceneEngine.rollBack(folder, Texts.CODES);
            assertThat(Texts.find(engine, "")).containsExactly("new");
        }
    }

    @Test
    void refusesToRollBackToNothing() {
        Texts.build(folder, Texts.text("only", "Seul", "Un texte."));
        assertThatExceptionOfType(IndexUnavailableException.class)
                .isThrownBy(() -> LuceneEngine.rollBack(folder, Texts.CODES))
                .withMessageContaining("no generation before");
    }
}
