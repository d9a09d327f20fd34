package org.communiques.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.communiques.extract.Extractor;
import org.communiques.json.ThemeMatchesJson;
import org.communiques.model.Communique;
import org.communiques.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `communiques themes`: the themes; with `--explain`, which rule gave them to a communiqué, on which words.
@Command(
        name = "themes",
        description = "Lists the themes, or explains those of a communiqué.",
        mixinStandardHelpOptions = true)
final class ThemesCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private IndexOption index = new IndexOption();
    @Mixin private VocabularyOption lists = new VocabularyOption();

    @Option(
            names = "--explain",
            arity = "1..*",
            paramLabel = "ID|PATH",
            description = {
                "A communiqué of the index, by its id, or files and folders:",
                "which rule of which theme matches there, and on which words."
            })
    private List<String> explained = List.of();

    @Option(names = "--json", description = "As one JSON line for each theme or communiqué.")
    private boolean json;

    @Override
    public Integer call() {
        Vocabulary vocabulary = lists.load();
        if (explained.isEmpty()) {
            list(vocabulary);
            return ExitCode.DONE;
        }
        Explainer explainer = new Explainer(vocabulary);
        Corpus corpus = new Corpus(vocabulary, lists, index, spec.commandLine().getErr());
        boolean complete = true;
        for (String one : explained) {
            if (isPath(one)) {
                complete &= corpus.forEach(List.of(one), explainer::explain);
            } else {
                explainer.explain(corpus.find(one).orElseThrow(() -> unknown(one)));
            }
        }
        return complete ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    private static boolean isPath(String place) {
        try {
            return Files.exists(Path.of(place));
        } catch (InvalidPathException _) {
            return false;
        }
    }

    private WrongUseException unknown(String id) {
        return new WrongUseException(
                "No communiqué '"
                        + id
                        + "' in "
                        + index.folder
                        + ", and no such file: take the id from a search.");
    }

    private void list(Vocabulary vocabulary) {
        PrintWriter out = spec.commandLine().getOut();
        ThemeText text = new ThemeText(vocabulary, Terminal.current(), Locale.getDefault());
        vocabulary
                .themes()
                .values()
                .forEach(theme ->
                        out.println(json ? ThemeMatchesJson.write(theme) : text.of(theme)));
    }

    /// Prints one explanation after the other.
    private final class Explainer {
        private final Vocabulary vocabulary;
        private final Extractor extractor;
        private final ThemeText text;

        Explainer(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
            this.extractor = new Extractor(vocabulary);
            this.text = new ThemeText(vocabulary, Terminal.current(), Locale.getDefault());
        }

        void explain(Communique communique) {
            var matches = extractor.explainThemes(communique);
            spec.commandLine()
                    .getOut()
                    .println(
                            json
                                    ? ThemeMatchesJson.write(communique, matches, vocabulary)
                                    : text.of(communique, matches));
        }
    }
}
