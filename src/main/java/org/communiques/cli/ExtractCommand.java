package org.communiques.cli;

import org.communiques.clean.Cleaner;
import org.communiques.extract.Extractor;
import org.communiques.json.CommuniqueJson;
import org.communiques.source.SourceDocument;
import org.communiques.vocabulary.Vocabulary;
import picocli.CommandLine.Command;

/// `communiques extract PATH…`: the communiqué of each source document, as one JSON line.
@Command(
        name = "extract",
        description = "Prints the facts of each document, with their evidence, as one JSON line.",
        mixinStandardHelpOptions = true)
final class ExtractCommand extends DocumentCommand {
    private final Cleaner cleaner = new Cleaner();
    private final Extractor extractor = new Extractor(Vocabulary.load());

    @Override
    String line(SourceDocument document) {
        return CommuniqueJson.write(extractor.extract(cleaner.clean(document)));
    }
}
