package org.communiques.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.model.Section;
import org.communiques.query.Query;
import org.communiques.search.MarkedCommunique;
import org.communiques.search.MarkedCommunique.MarkedSection;
import org.communiques.search.Span;

/// Marks titles, and whole communiqués.
final class CommuniqueMarker {
    private CommuniqueMarker() {}

    /// Empty for a document without a title.
    static List<Span> spans(CleanDocument document, Marker marker) {
        String title = document.title();
        return title == null ? List.of() : marker.spans(title);
    }

    static MarkedCommunique mark(
            Communique communique, Query query, Function<String, Set<String>> forms) {
        CleanDocument document = communique.document();
        Marker marker = Marker.ofBody(query, forms);
        List<MarkedSection> sections = new ArrayList<>();
        for (Section section : document.sections()) {
            sections.add(
                    new MarkedSection(
                            section.heading() == null ? List.of() : marker.spans(section.heading()),
                            section.paragraphs().stream().map(marker::spans).toList()));
        }
        List<Span> title = spans(document, Marker.ofTitle(query, forms));
        return new MarkedCommunique(communique, title, sections, matches(sections));
    }

    private static int matches(List<MarkedSection> sections) {
        return (int)
                sections.stream()
                        .flatMap(section ->
                                Stream.concat(
                                        Stream.of(section.headingSpans()),
                                        section.paragraphs().stream()))
                        .flatMap(List::stream)
                        .filter(Span::matched)
                        .count();
    }
}
