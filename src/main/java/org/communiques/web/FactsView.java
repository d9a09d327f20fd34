package org.communiques.web;

import java.util.ArrayList;
import java.util.List;
import org.communiques.model.Communique;
import org.communiques.web.Quotations.QuoteView;
import org.jspecify.annotations.Nullable;

/// What was found in a communiqué, each fact with the words that support it.
///
/// @param language of those words
record FactsView(@Nullable String language, List<GroupView> groups) {
    /// @param code names the group in styles: `participants`
    record GroupView(String code, String name, List<FactView> facts) {}

    /// @param address of what tells more, null when there is none
    /// @param notes what is known or doubted besides: the office held, an odd spelling
    record FactView(
            String label,
            @Nullable String language,
            @Nullable String address,
            List<NoteView> notes,
            List<QuoteView> quotes) {}

    /// @param doubtful whether it warns
    record NoteView(String text, @Nullable String language, boolean doubtful) {}

    static FactsView of(Communique communique, ValueLabels labels, Words words) {
        FactsMaker maker =
                new FactsMaker(
                        communique.facts(), new Quotations(communique, words), labels, words);
        List<GroupView> groups = new ArrayList<>(maker.found());
        groups.addAll(maker.given(communique.document().given()));
        return new FactsView(
                communique.document().language(),
                groups.stream().filter(group -> !group.facts().isEmpty()).toList());
    }
}
