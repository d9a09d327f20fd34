package org.communiques.web;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communiques.model.Communique;
import org.communiques.model.Event;
import org.communiques.model.Evidence;
import org.communiques.model.Facts;
import org.communiques.model.Minister;
import org.communiques.model.Part;
import org.communiques.model.Quote;
import org.communiques.search.Dimension;
import org.communiques.search.Period;
import org.communiques.search.SearchParameters;
import org.jspecify.annotations.Nullable;

/// What was found in a communiqué, each fact with the words that support it.
record FactsView(List<GroupView> groups) {
    private static final int QUOTES = 3;

    record GroupView(String name, List<FactView> facts) {}

    /// @param address of the search for this fact, null when there is none
    /// @param detail what is known besides: the office held
    record FactView(
            String label,
            @Nullable String language,
            @Nullable String address,
            @Nullable String detail,
            List<QuoteView> quotes) {}

    /// Words of the document; the address leads to them in the text.
    record QuoteView(String text, @Nullable String address) {}

    static FactsView of(Communique communique, Labels labels, Words words) {
        return new FactsView(new Maker(communique.facts(), labels, words).groups());
    }

    private record Maker(Facts facts, Labels labels, Words words) {
        List<GroupView> groups() {
            List<GroupView> groups = new ArrayList<>();
            add(groups, "facts.date", when());
            add(groups, "facts.place", where());
            add(groups, "facts.kind", kind());
            add(groups, "facts.participants", people(Part.PARTICIPANT));
            add(groups, "facts.mentioned", people(Part.MENTIONED));
            add(
                    groups,
                    "facts.countries",
                    coded(Dimension.COUNTRY, "countries", facts.countries()));
            add(
                    groups,
                    "facts.organisations",
                    coded(Dimension.ORGANISATION, "organisations", facts.organisations()));
            add(groups, "facts.themes", coded(Dimension.THEME, "themes", facts.themes()));
            return groups;
        }

        private void add(List<GroupView> groups, String key, List<FactView> found) {
            if (!found.isEmpty()) {
                groups.add(new GroupView(words.say(key), found));
            }
        }

        private List<FactView> when() {
            LocalDate date = facts.event().time().date();
            List<FactView> found = new ArrayList<>();
            if (date != null) {
                String day = Links.search(SearchParameters.ALL.withPeriod(new Period(date, date)));
                found.add(
                        new FactView(
                                words.date(date),
                                null,
                                day,
                                null,
                                quotes("event.date", date.toString())));
            }
            clocks().ifPresent(clocks ->
                    found.add(new FactView(clocks, null, null, null, quotes("event.start", null))));
            Duration duration = facts.event().time().duration();
            if (duration != null) {
                found.add(
                        new FactView(
                                words.say("facts.minutes", duration.toMinutes()),
                                null,
                                null,
                                null,
                                quotes("event.durationMinutes", null)));
            }
            return found;
        }

        private Optional<String> clocks() {
            LocalTime local = facts.event().time().start();
            LocalTime japan = facts.event().time().startJapan();
            if (local == null) {
                return japan == null
                        ? Optional.empty()
                        : Optional.of(words.say("facts.clock.japan", words.time(japan)));
            }
            if (japan == null) {
                return Optional.of(words.say("facts.clock.local", words.time(local)));
            }
            return Optional.of(
                    local.equals(japan)
                            ? words.say("facts.clock.japan", words.time(japan))
                            : words.say("facts.clock.both", words.time(local), words.time(japan)));
        }

        private List<FactView> where() {
            Event event = facts.event();
            String country =
                    event.country() == null ? null : labels.of(Dimension.COUNTRY, event.country());
            if (event.place() == null && country == null) {
                return List.of();
            }
            String label = event.place() == null ? country : event.place();
            return List.of(
                    new FactView(
                            label == null ? "" : label,
                            null,
                            null,
                            event.place() == null ? null : country,
                            quotes("event.place", null)));
        }

        private List<FactView> kind() {
            if (facts.event().kind() == null) {
                return List.of();
            }
            String code = facts.event().kind().code();
            return coded(Dimension.KIND, "event.kind", List.of(code));
        }

        private List<FactView> people(Part part) {
            return facts.ministers().stream()
                    .filter(minister -> minister.part() == part)
                    .map(this::person)
                    .toList();
        }

        private FactView person(Minister minister) {
            List<QuoteView> quotes = new ArrayList<>(quotes("ministers", minister.id()));
            if (quotes.isEmpty()) {
                quotes.addAll(quotes("ministers", minister.name()));
            }
            return new FactView(
                    minister.name(),
                    Labels.language(Dimension.MINISTER),
                    Links.only(Dimension.MINISTER, minister.id()),
                    minister.office(),
                    quotes);
        }

        private List<FactView> coded(Dimension dimension, String field, List<String> codes) {
            return codes.stream()
                    .map(code ->
                            new FactView(
                                    labels.of(dimension, code),
                                    null,
                                    Links.only(dimension, code),
                                    null,
                                    quotes(field, code)))
                    .toList();
        }

        /// The first few different quotes for a field, or for one value of it.
        private List<QuoteView> quotes(String field, @Nullable String value) {
            Set<QuoteView> quotes = new LinkedHashSet<>();
            for (Evidence evidence : facts.evidence()) {
                boolean here =
                        evidence.field().equals(field) || evidence.field().startsWith(field + ".");
                if (here && (value == null || evidence.value().equals(value))) {
                    quotes.add(quote(evidence.quote()));
                }
            }
            return quotes.stream().limit(QUOTES).toList();
        }

        private static QuoteView quote(Quote quote) {
            boolean linked = quote.in() == Quote.In.TEXT;
            return new QuoteView(quote.text(), linked ? "#" + TextView.anchor(quote) : null);
        }
    }
}
