package org.communiques.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.communiques.clean.Cleaner;
import org.communiques.extract.Extractor;
import org.communiques.model.Origin;
import org.communiques.source.SourceDocument;
import org.communiques.source.SourceDocument.Content;
import org.communiques.source.SourceDocument.Declared;
import org.communiques.source.Sourced;
import org.communiques.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// Runs over documents made in a test, into an index that only collects.
final class TestIngest {
    static final Ingest INGEST = new Ingest(new Cleaner(), new Extractor(Vocabulary.load()));

    final CollectedCommuniques index = new CollectedCommuniques();
    final List<Outcome> seen = Collections.synchronizedList(new ArrayList<>());

    IngestReport of(Sourced... sourced) {
        return of(Stream.of(sourced));
    }

    IngestReport of(Stream<Sourced> sourced) {
        return INGEST.run(sourced, index, seen::add);
    }

    static List<Outcome> examples(IngestReport report) {
        return report.problems().stream().flatMap(problem -> problem.examples().stream()).toList();
    }

    static SourceDocument document(String id, String text) {
        return document(id, null, text);
    }

    static SourceDocument document(String id, @Nullable String url, String text) {
        return new SourceDocument(
                Origin.unread(id, id + ".txt", url, null),
                Content.Plain.of(text),
                Declared.NOTHING);
    }
}
