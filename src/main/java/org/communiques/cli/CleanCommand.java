package org.communiques.cli;

import org.communiques.clean.Cleaner;
import org.communiques.json.CleanDocumentJson;
import org.communiques.source.SourceDocument;
import picocli.CommandLine.Command;

/// `communiques clean PATH…`: the clean document of each source document, as one JSON line.
@Command(
        name = "clean",
        description = "Prints the clean text of each document as one JSON line.",
        mixinStandardHelpOptions = true)
final class CleanCommand extends DocumentCommand {
    private final Cleaner cleaner = new Cleaner();

    @Override
    String line(SourceDocument document) {
        return CleanDocumentJson.write(cleaner.clean(document));
    }
}
