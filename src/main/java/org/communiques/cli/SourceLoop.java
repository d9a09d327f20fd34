package org.communiques.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communiques.source.PassedOver;
import org.communiques.source.PassedOverTally;
import org.communiques.source.SourceDocument;
import org.communiques.source.Sourced;
import org.communiques.source.Sources;
import org.communiques.source.Unreadable;

/// Goes through the documents of some paths; one odd document does not keep the others from their turn.
final class SourceLoop {
    private SourceLoop() {}

    /// Does something with each document.
    ///
    /// @return whether every document was read, and done
    static boolean each(List<String> paths, PrintWriter err, Consumer<SourceDocument> action) {
        boolean failed = false;
        PassedOverTally passedOver = new PassedOverTally();
        try (Stream<Sourced> sources = Sources.open(paths)) {
            for (var each = sources.iterator(); each.hasNext(); ) {
                switch (each.next()) {
                    case SourceDocument document -> failed |= !done(document, err, action);
                    case PassedOver(String _, String reason, long times) ->
                            passedOver.add(reason, times);
                    case Unreadable(String location, String reason) -> {
                        err.println(Terminal.printable(location + ": " + reason));
                        failed = true;
                    }
                }
            }
        }
        new ReportText(err).passedOver(passedOver.byReason());
        return !failed;
    }

    private static boolean done(
            SourceDocument document, PrintWriter err, Consumer<SourceDocument> action) {
        try {
            action.accept(document);
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            err.println(Terminal.printable(document.origin().location() + ": " + e));
            return false;
        }
    }
}
