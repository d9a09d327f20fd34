package org.communiques.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.communiques.clean.Cleaner;
import org.communiques.extract.Extractor;
import org.communiques.site.Sites;
import org.communiques.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which controlled lists and site profiles a command knows: the shipped ones, and the user's own over them.
final class VocabularyOption {
    @Option(
            names = "--vocabulary",
            paramLabel = "FOLDER",
            description =
                    "Folder with your own ministers.yaml, themes.yaml, … and sites/*.yaml: merged"
                            + " over the shipped lists and site profiles.")
    private @Nullable Path folder;

    Vocabulary load() {
        return folder == null
                ? Vocabulary.load()
                : read(folder, all -> Vocabulary.load(all, Extractor::checkRule));
    }

    Sites sites() {
        return folder == null
                ? Sites.load()
                : read(folder, all -> Sites.load(all.resolve("sites"), Cleaner::checkSelector));
    }

    /// A cleaner that knows these sites.
    Cleaner cleaner() {
        return new Cleaner(sites());
    }

    private static <T> T read(Path folder, Function<Path, T> reader) {
        if (!Files.isDirectory(folder)) {
            throw new WrongUseException("--vocabulary: no such folder: " + folder);
        }
        try {
            return reader.apply(folder);
        } catch (RuntimeException e) {
            throw new WrongUseException("--vocabulary " + folder + ": " + e.getMessage());
        }
    }
}
