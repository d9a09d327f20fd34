package org.communiques.cli;

import java.util.function.Function;
import org.communiques.clean.Cleaner;
import org.communiques.json.CleanDocumentJson;
import org.communiques.source.SourceDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `communiques clean PATH…`: the clean document of each source document, as one JSON line.
@Command(
        name = "clean",
        description = "Prints the clean text of each document as one JSON line.",
        mixinStandardHelpOptions = true)
final class CleanCommand extends DocumentCommand {
    @Mixin private VocabularyOption lists = new VocabularyOption();

    @Override
    Function<SourceDocument, String> printer() {
        Cleaner cleaner = lists.cleaner();
        return document -> CleanDocumentJson.write(cleaner.clean(document));
    }
}
