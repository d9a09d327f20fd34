package org.communiques.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
        int matches = 0;
        for (Section section : document.sections()) {
            List<List<Span>> paragraphs = new ArrayList<>();
            for (String paragraph : section.paragraphs()) {
                List<Span> spans = marker.spans(paragraph);
                matches += (int) spans.stream().filter(Span::matched).count();
                paragraphs.add(spans);
            }
            sections.add(new MarkedSection(section.heading(), paragraphs));
        }
        List<Span> title = spans(document, Marker.ofTitle(query, forms));
        return new MarkedCommunique(communique, title, sections, matches);
    }
}
