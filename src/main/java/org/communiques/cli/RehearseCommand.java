package org.communiques.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.communiques.json.CommuniqueJson;
import org.communiques.json.SearchResultJson;
import org.communiques.lucene.LuceneEngine;
import org.communiques.search.DimensionLabels;
import org.communiques.search.SearchEngine;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;
import org.communiques.vocabulary.Vocabulary;
import org.communiques.web.Notices;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `communiques rehearse`: goes the whole way once, in a temporary folder, so that the JVM can record what
/// a start needs. Hidden: `bin/communiques` calls it after a build.
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private static final List<String> QUERIES =
            List.of("", "indopacifique", "\"état de droit\"", "ministre -iran cyber*", "libr~");

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("communiques-rehearsal");
        try {
            Vocabulary vocabulary = Vocabulary.load();
            SampleIndex.build(folder, vocabulary);
            try (SearchEngine engine = LuceneEngine.open(folder, DimensionLabels.of(vocabulary))) {
                QUERIES.forEach(
                        query -> spec.commandLine().getOut().println(search(engine, query)));
            }
        } finally {
            delete(folder);
        }
        return ExitCode.DONE;
    }

    /// The search as text and as JSON; how long both are.
    private static int search(SearchEngine engine, String query) {
        SearchResult result =
                engine.search(SearchParameters.parse(Map.of("q", List.of(query))).toRequest());
        String text = new SearchText(new Terminal(true, 80)).of(result);
        String json = SearchResultJson.write(result, Notices.in(Locale.ROOT));
        int documents =
                result.hits().stream()
                        .mapToInt(hit -> CommuniqueJson.write(hit.communique()).length())
                        .sum();
        return text.length() + json.length() + documents;
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path directory, @Nullable IOException failure) throws IOException {
                        Files.delete(directory);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
