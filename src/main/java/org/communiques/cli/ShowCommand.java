package org.communiques.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.communiques.json.CommuniqueJson;
import org.communiques.lucene.LuceneEngine;
import org.communiques.model.Communique;
import org.communiques.search.DimensionLabels;
import org.communiques.search.SearchEngine;
import org.communiques.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `communiques show ID`: one communiqué of the index.
@Command(name = "show", description = "Shows one communiqué.", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private IndexOption index = new IndexOption();
    @Mixin private VocabularyOption lists = new VocabularyOption();

    @Parameters(paramLabel = "ID", description = "The communiqué's id, as a search shows it.")
    private String id = "";

    @Option(names = "--json", description = "As /api/communiques/ID answers.")
    private boolean json;

    @Override
    public Integer call() {
        Vocabulary vocabulary = lists.load();
        try (SearchEngine engine =
                LuceneEngine.open(index.folder, DimensionLabels.of(vocabulary))) {
            Communique communique =
                    engine.find(id)
                            .orElseThrow(() ->
                                    new WrongUseException(
                                            "No communiqué '"
                                                    + id
                                                    + "' in "
                                                    + index.folder
                                                    + ": take the id from a search."));
            spec.commandLine()
                    .getOut()
                    .println(
                            json
                                    ? CommuniqueJson.write(communique)
                                    : text(vocabulary).of(communique));
        }
        return ExitCode.DONE;
    }

    private static CommuniqueText text(Vocabulary vocabulary) {
        return new CommuniqueText(vocabulary, Terminal.current(), Locale.getDefault());
    }
}
