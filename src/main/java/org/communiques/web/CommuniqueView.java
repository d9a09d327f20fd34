package org.communiques.web;

import java.time.LocalDate;
import java.util.List;
import org.communiques.model.Communique;
import org.communiques.search.MarkedCommunique;
import org.communiques.search.Span;
import org.communiques.web.HitView.When;
import org.jspecify.annotations.Nullable;

/// The page of one communiqué.
record CommuniqueView(
        HeadingView heading,
        TextView text,
        MatchesView found,
        CardView card,
        CitationView citation,
        AroundView around) {
    /// @param language of the communiqué
    record HeadingView(@Nullable String language, List<Span> title, When when) {
        /// A title that would fill a screen if it were set like a headline.
        private static final int LONG = 110;

        public boolean isLong() {
            return title.stream().mapToInt(span -> span.text().length()).sum() > LONG;
        }

        static HeadingView of(MarkedCommunique marked, ValueLabels labels, Words words) {
            Communique communique = marked.communique();
            When when = HitView.when(communique, labels, words);
            LocalDate date = communique.date();
            When told =
                    date == null ? when : new When(when.isoDate(), words.date(date), when.kind());
            return marked.title().isEmpty()
                    ? new HeadingView(
                            words.locale().getLanguage(),
                            List.of(new Span(words.say("hit.untitled"), false)),
                            told)
                    : new HeadingView(communique.document().language(), marked.title(), told);
        }
    }

    /// Beside the text.
    record CardView(FactsView facts, SourceView source) {}

    /// Where to read on.
    record AroundView(NeighboursView neighbours, SimilarView similar) {}

    public FactsView facts() {
        return card.facts();
    }

    public SourceView source() {
        return card.source();
    }

    public NeighboursView neighbours() {
        return around.neighbours();
    }

    public SimilarView similar() {
        return around.similar();
    }
}
