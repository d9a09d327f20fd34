package org.communiques.search;

import java.util.List;
import org.communiques.model.Communique;

/// One result.
///
/// @param title the title as spans; empty when the communiqué has none
/// @param score the engine's number, comparable within one answer only
public record Hit(Communique communique, List<Span> title, float score, List<Snippet> snippets) {
    public Hit {
        title = List.copyOf(title);
        snippets = List.copyOf(snippets);
    }
}
