package org.communiques.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.communiques.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which controlled lists a command knows: the shipped ones, and the user's own over them.
final class VocabularyOption {
    @Option(
            names = "--vocabulary",
            paramLabel = "FOLDER",
            description =
                    "Folder with your own ministers.yaml, themes.yaml, …: merged over the shipped lists.")
    private @Nullable Path folder;

    Vocabulary load() {
        if (folder == null) {
            return Vocabulary.load();
        }
        if (!Files.isDirectory(folder)) {
            throw new WrongUseException("--vocabulary: no such folder: " + folder);
        }
        Vocabulary vocabulary = Vocabulary.load(folder);
        try {
            vocabulary.readAll();
        } catch (RuntimeException e) {
            throw new WrongUseException("--vocabulary " + folder + ": " + e.getMessage());
        }
        return vocabulary;
    }
}
