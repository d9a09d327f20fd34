package org.communiques.lucene;

import java.nio.file.Files;
import java.nio.file.Path;

/// A build that never commits: run in a process of its own, to be killed.
final class EndlessBuild {
    static final String BEGUN = "begun";

    private EndlessBuild() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(folder, Texts.CLOCK)) {
            for (int i = 0; ; i++) {
                builder.add(Texts.text("n" + i, "Nouveau", "Un texte de plus."));
                if (i == 1000) {
                    Files.createFile(folder.resolve(BEGUN));
                }
            }
        }
    }
}
