package org.communiques.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Two communiqués in a file, `un` and `deux`, and a place to index them.
record TwoCommuniques(Path corpus, Path index) {
    static TwoCommuniques in(Path folder) throws IOException {
        Path corpus = folder.resolve("corpus.jsonl");
        Files.writeString(
                corpus,
                """
                {"id": "un", "title": "Entretien avec le ministre norvégien", "text": "Le ministre a rappelé l’importance de l’État de droit.", "published": "2024-03-01", "language": "fr", "source": "Essai"}
                {"id": "deux", "title": "Déclaration sur la pêche", "text": "La pêche durable a été saluée.", "published": "2023-05-02", "language": "fr", "source": "Essai"}
                """);
        return new TwoCommuniques(corpus, folder.resolve("index"));
    }
}
