package org.communiques.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.communiques.clean.Cleaner;
import org.communiques.extract.Extractor;
import org.communiques.ingest.Sample;
import org.communiques.model.Communique;
import org.communiques.source.SourceDocument;
import org.communiques.source.Sourced;
import org.communiques.source.Sources;
import org.communiques.vocabulary.Vocabulary;

/// Documents, queries and judgements, these two as lines of the TREC forms.
record JudgedSet(
        String name, List<Communique> documents, List<String> queries, List<String> judgements) {
    private static final Path NEEDS = Path.of("src/test/resources/org/communiques/sample");

    /// The sets of a folder: every folder below it that has `docs.jsonl` (documents as the program takes them),
    /// `queries.tsv` and `qrels.tsv`.
    static List<JudgedSet> in(Path folder, Vocabulary vocabulary) throws IOException {
        List<JudgedSet> sets = new ArrayList<>();
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path set : folders.filter(JudgedSet::isSet).sorted().toList()) {
                sets.add(
                        new JudgedSet(
                                set.getFileName().toString(),
                                documents(Sources.open(set.resolve("docs.jsonl")), vocabulary),
                                Files.readAllLines(set.resolve("queries.tsv")),
                                Files.readAllLines(set.resolve("qrels.tsv"))));
            }
        }
        return sets;
    }

    private static boolean isSet(Path folder) {
        return Files.exists(folder.resolve("docs.jsonl"));
    }

    /// The needs of readers on the sample, which the tests keep floors for.
    static JudgedSet sample(Vocabulary vocabulary) throws IOException {
        return new JudgedSet(
                "sample",
                documents(Sample.open(), vocabulary),
                Files.readAllLines(NEEDS.resolve("queries.tsv")),
                Files.readAllLines(NEEDS.resolve("qrels.txt")));
    }

    private static List<Communique> documents(Stream<Sourced> sources, Vocabulary vocabulary) {
        Cleaner cleaner = new Cleaner();
        Extractor extractor = new Extractor(vocabulary);
        try (Stream<Sourced> sourced = sources) {
            return sourced.filter(SourceDocument.class::isInstance)
                    .map(SourceDocument.class::cast)
                    .map(source -> extractor.extract(cleaner.clean(source)))
                    .toList();
        }
    }
}
