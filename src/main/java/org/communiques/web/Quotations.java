package org.communiques.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.communiques.model.Communique;
import org.communiques.model.Evidence;
import org.communiques.model.Quote;
import org.communiques.web.FactsView.NoteView;
import org.jspecify.annotations.Nullable;

/// The evidence of a communiqué's facts, as words that a reader can look up where they stand.
record Quotations(Communique communique, Words words) {
    private static final int MOST = 3;

    /// Rules that conclude from something else than the fact's own words, or that had to choose: what they
    /// find is shown with a warning, unless another rule found it too.
    private static final Set<String> DOUBTFUL =
            Set.of(
                    "date-of-publication",
                    "day-before-publication",
                    "surname-in-office",
                    "given-name-in-office",
                    "variant-spelling",
                    "name-with-office");

    /// Words of the document.
    ///
    /// @param address leads to them in the text, null when they stand elsewhere
    /// @param where says in which paragraph, in the title, …
    record QuoteView(String text, @Nullable String address, String where) {}

    /// The first few different quotes for a field, or for one value of it.
    List<QuoteView> of(String field, @Nullable String value) {
        Set<QuoteView> quotes = new LinkedHashSet<>();
        evidence(field, value).forEach(evidence -> quotes.add(quote(evidence.quote())));
        return quotes.stream().limit(MOST).toList();
    }

    /// What makes a value doubtful; empty when nothing does.
    List<NoteView> doubts(String field, String value) {
        List<String> rules = evidence(field, value).map(Evidence::rule).distinct().toList();
        return !DOUBTFUL.containsAll(rules)
                ? List.of()
                : rules.stream()
                        .limit(1)
                        .map(rule -> new NoteView(words.say("doubt." + rule), null, true))
                        .toList();
    }

    boolean isInText(String words) {
        return communique.document().text().contains(words);
    }

    @Nullable String language() {
        return communique.document().language();
    }

    private Stream<Evidence> evidence(String field, @Nullable String value) {
        return communique.facts().evidence().stream()
                .filter(evidence -> evidence.field().equals(field))
                .filter(evidence -> value == null || evidence.value().equals(value));
    }

    private QuoteView quote(Quote quote) {
        return switch (quote.in()) {
            case TEXT ->
                    new QuoteView(
                            quote.text(),
                            "#" + TextView.anchor(quote),
                            words.say(
                                    "facts.in.text",
                                    communique.document().paragraphAt(quote.start())));
            case TITLE -> new QuoteView(quote.text(), "#title", words.say("facts.in.title"));
            case HEADING -> new QuoteView(quote.text(), null, words.say("facts.in.heading"));
            case DECLARED -> new QuoteView(quote.text(), null, words.say("facts.in.declared"));
        };
    }
}
