package org.communiques.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.communiques.model.Communique;
import org.communiques.model.EventKind;
import org.communiques.model.Minister;
import org.communiques.model.Part;
import org.communiques.search.Dimension;
import org.communiques.search.Hit;
import org.communiques.search.Snippet;
import org.communiques.search.Span;
import org.jspecify.annotations.Nullable;

/// A result as the page shows it.
///
/// @param address of the communiqué, with the query that it marks
/// @param language of the communiqué
/// @param facts people and countries, as links to searches
record HitView(
        String address,
        @Nullable String language,
        List<Span> title,
        When when,
        List<Snippet> snippets,
        List<LinkView> facts) {
    private static final int BEGINNING = 220;
    private static final int MOST_PEOPLE = 4;
    private static final int MOST_COUNTRIES = 4;

    /// Day and kind, in words; null where unknown.
    record When(@Nullable String isoDate, @Nullable String date, @Nullable String kind) {}

    public @Nullable String isoDate() {
        return when.isoDate();
    }

    public @Nullable String date() {
        return when.date();
    }

    public @Nullable String kind() {
        return when.kind();
    }

    /// Where the communiqués like it are listed.
    public String similar() {
        return address + "#similar";
    }

    public String plainTitle() {
        return title.stream().map(Span::text).collect(Collectors.joining());
    }

    static HitView of(Hit hit, String text, ValueLabels labels, Words words) {
        Communique communique = hit.communique();
        List<Span> title =
                hit.title().isEmpty()
                        ? List.of(new Span(words.say("hit.untitled"), false))
                        : hit.title();
        return new HitView(
                Links.communique(communique.id(), text),
                communique.document().language(),
                title,
                when(communique, labels, words),
                hit.snippets().isEmpty() ? beginning(communique) : hit.snippets(),
                facts(communique, labels));
    }

    static When when(Communique communique, ValueLabels labels, Words words) {
        LocalDate date = communique.date();
        EventKind kind = communique.facts().event().kind();
        return new When(
                date == null ? null : date.toString(),
                date == null ? null : words.shortDate(date),
                kind == null ? null : labels.of(kind));
    }

    /// What a text begins with, where no passage answers a query.
    private static List<Snippet> beginning(Communique communique) {
        String text = Beginning.of(communique.document().text(), BEGINNING);
        return text.isEmpty()
                ? List.of()
                : List.of(new Snippet(List.of(), List.of(new Span(text, false)), false));
    }

    private static List<LinkView> facts(Communique communique, ValueLabels labels) {
        List<LinkView> facts = new ArrayList<>();
        communique.facts().ministers(Part.PARTICIPANT).stream()
                .limit(MOST_PEOPLE)
                .forEach(minister -> facts.add(person(minister)));
        communique.facts().countries().stream()
                .limit(MOST_COUNTRIES)
                .forEach(code ->
                        facts.add(
                                LinkView.of(
                                        Links.only(Dimension.COUNTRY, code),
                                        labels.of(Dimension.COUNTRY, code))));
        return facts;
    }

    private static LinkView person(Minister minister) {
        return LinkView.of(Links.only(Dimension.MINISTER, minister.id()), minister.name())
                .in(ValueLabels.language(Dimension.MINISTER));
    }
}
