package org.communiques.lucene;

import java.util.Set;
import org.communiques.model.CleanDocument;
import org.communiques.model.Section;
import org.communiques.query.Query.Printed;

/// Tells whether a text that is read has words as printed. Not safe for use by several threads.
final class PrintedCheck {
    private final String field;
    private final Marker marker;

    /// @param field whose text is looked at: that of titles, or the whole
    PrintedCheck(String field, Printed printed) {
        this.field = field;
        this.marker = Marker.ofBody(printed, Set::of);
    }

    boolean isIn(CleanDocument document) {
        return (document.title() != null && isIn(document.title()))
                || (field.equals(IndexFields.TEXT)
                        && document.sections().stream().anyMatch(this::isIn));
    }

    private boolean isIn(Section section) {
        return (section.heading() != null && isIn(section.heading()))
                || section.paragraphs().stream().anyMatch(this::isIn);
    }

    private boolean isIn(String text) {
        return !marker.marks(text).isEmpty();
    }
}
