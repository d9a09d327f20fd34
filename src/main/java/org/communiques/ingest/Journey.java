package org.communiques.ingest;

import org.communiques.clean.Cleaned;
import org.communiques.clean.Cleaner;
import org.communiques.extract.Extractor;
import org.communiques.ingest.Duplicates.Standing;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.model.Origin;
import org.communiques.search.IndexBuilder;
import org.communiques.search.IndexUnavailableException;
import org.communiques.source.PassedOver;
import org.communiques.source.SourceDocument;
import org.communiques.source.Sourced;
import org.communiques.source.Unreadable;

/// One document's way, in two parts: up to the clean text, by which it is told whether it is known; and from
/// there into the index. Whatever breaks on the way is an outcome. Safe for use by many threads.
record Journey(
        Cleaner cleaner, Extractor extractor, IndexBuilder index, IngestReport.Builder report) {
    /// Where the first part ends.
    sealed interface Halt {
        /// At a clean text.
        record AtText(Met met) implements Halt {}

        /// For good.
        record AtEnd(Outcome outcome) implements Halt {}
    }

    Halt clean(Sourced sourced) {
        return switch (sourced) {
            case Unreadable(String location, String reason) ->
                    new Halt.AtEnd(new Outcome.Failed(location, Stage.SOURCE, reason));
            case PassedOver(String location, String reason, long times) ->
                    new Halt.AtEnd(new Outcome.PassedOver(location, reason, times));
            case SourceDocument document -> clean(document);
        };
    }

    private Halt clean(SourceDocument document) {
        String location = document.origin().location();
        try {
            Cleaned cleaned = report.time(Stage.CLEAN, () -> cleaner.read(document));
            CleanDocument clean = cleaned.document();
            return clean.sections().isEmpty() && clean.title() == null
                    ? new Halt.AtEnd(new Outcome.Skipped(location, "there is no text in it"))
                    : new Halt.AtText(Met.of(cleaned, document));
        } catch (RuntimeException | StackOverflowError e) {
            return new Halt.AtEnd(new Outcome.Failed(location, Stage.CLEAN, e.toString()));
        }
    }

    Outcome index(Standing.New found) {
        Stage stage = Stage.EXTRACT;
        try {
            Origin origin = found.document().origin();
            // An index may be served to anybody: where files lie on this machine is for the report
            // alone.
            CleanDocument clean = found.document().with(origin.withoutFolders());
            Communique communique = report.time(stage, () -> extractor.extract(clean));
            stage = Stage.INDEX;
            report.time(
                    stage,
                    () -> {
                        index.add(communique);
                        return communique;
                    });
            return new Outcome.Indexed(origin.location());
        } catch (IndexUnavailableException full) {
            // Not this document's fault, and no other would fare better.
            throw full;
        } catch (RuntimeException | StackOverflowError e) {
            found.text().lose();
            return new Outcome.Failed(found.document().origin().location(), stage, e.toString());
        }
    }
}
