package org.communiques.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communiques.model.CleanDocument;
import tools.jackson.databind.json.JsonMapper;

/// Writes the synthetic communiqués as a corpus in JSON Lines, to be indexed as anybody's would be: to see
/// what a run of hundreds of thousands of documents takes in time and memory.
///
/// Arguments: how many, and the file, as one word or two.
public final class SyntheticJsonLines {
    private static final JsonMapper JSON = new JsonMapper();

    private SyntheticJsonLines() {}

    public static void main(String[] arguments) throws IOException {
        String[] words = String.join(" ", arguments).split(" ", 2);
        int documents = Integer.parseInt(words[0]);
        SyntheticCorpus corpus = new SyntheticCorpus();
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(words[1])), false)) {
            for (int number = 0; number < documents; number++) {
                out.println(line(corpus.communique(number).document()));
            }
        }
    }

    private static String line(CleanDocument document) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("url", String.valueOf(document.origin().url()));
        fields.put("title", String.valueOf(document.title()));
        fields.put("published", String.valueOf(document.published()));
        fields.put("source", String.valueOf(document.origin().publisher()));
        fields.put("keywords", List.copyOf(document.given().keywords()));
        fields.put("text", document.text());
        return JSON.writeValueAsString(fields);
    }
}
