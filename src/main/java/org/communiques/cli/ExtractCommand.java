package org.communiques.cli;

import java.util.function.Function;
import org.communiques.clean.Cleaner;
import org.communiques.extract.Extractor;
import org.communiques.json.CommuniqueJson;
import org.communiques.source.SourceDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `communiques extract PATH…`: the communiqué of each source document, as one JSON line.
@Command(
        name = "extract",
        description = "Prints the facts of each document, with their evidence, as one JSON line.",
        mixinStandardHelpOptions = true)
final class ExtractCommand extends DocumentCommand {
    @Mixin private VocabularyOption lists = new VocabularyOption();

    @Override
    Function<SourceDocument, String> printer() {
        Cleaner cleaner = lists.cleaner();
        Extractor extractor = new Extractor(lists.load());
        return document -> CommuniqueJson.write(extractor.extract(cleaner.clean(document)));
    }
}
