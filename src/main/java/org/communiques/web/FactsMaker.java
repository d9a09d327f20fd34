package org.communiques.web;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.communiques.model.AmbiguousName;
import org.communiques.model.Event;
import org.communiques.model.Facts;
import org.communiques.model.Given;
import org.communiques.model.Minister;
import org.communiques.model.Part;
import org.communiques.search.Dimension;
import org.communiques.search.Period;
import org.communiques.search.SearchParameters;
import org.communiques.web.FactsView.FactView;
import org.communiques.web.FactsView.GroupView;
import org.communiques.web.FactsView.NoteView;
import org.jspecify.annotations.Nullable;

/// Tells the facts of a communiqué, in the groups in which a reader looks for them.
record FactsMaker(Facts facts, Quotations quotations, ValueLabels labels, Words words) {
    List<GroupView> found() {
        return List.of(
                group("date", when()),
                group("place", where()),
                group("kind", kind()),
                group("participants", people(Part.PARTICIPANT)),
                group("mentioned", people(Part.MENTIONED)),
                group("ambiguous", ambiguous()),
                group("countries", coded(Dimension.COUNTRY, "countries", facts.countries())),
                group(
                        "organisations",
                        coded(Dimension.ORGANISATION, "organisations", facts.organisations())),
                group("themes", coded(Dimension.THEME, "themes", facts.themes())));
    }

    List<GroupView> given(Given given) {
        return List.of(
                group("given-ministers", said(given.ministers(), null)),
                group("given-themes", said(given.themes(), Dimension.PUBLISHER_THEME)),
                group("given-keywords", said(given.keywords(), Dimension.KEYWORD)));
    }

    private GroupView group(String code, List<FactView> found) {
        return new GroupView(code, words.say("facts." + code), found);
    }

    private List<FactView> when() {
        List<FactView> found = new ArrayList<>();
        LocalDate date = facts.event().time().date();
        if (date != null) {
            String day = Links.search(SearchParameters.ALL.withPeriod(new Period(date, date)));
            found.add(
                    new FactView(
                            words.date(date),
                            null,
                            day,
                            quotations.doubts("event.date", date.toString()),
                            quotations.of("event.date", date.toString())));
        }
        LocalTime local = facts.event().time().start();
        LocalTime japan = facts.event().time().startJapan();
        if (local != null && !local.equals(japan)) {
            String said = words.say("facts.clock.local", words.time(local));
            found.add(plain(said, List.of(), "event.start"));
        }
        if (japan != null) {
            found.add(plain(inJapan(japan), List.of(), "event.startJapan"));
        }
        Duration duration = facts.event().time().duration();
        if (duration != null) {
            found.add(plain(words.duration(duration), List.of(), "event.durationMinutes"));
        }
        if (date == null && !found.isEmpty()) {
            found.addFirst(
                    new FactView(words.say("facts.date.none"), null, null, List.of(), List.of()));
        }
        return found;
    }

    /// With its day where that is another than the event's: 8:15 in Japan is of the next morning when it is 23:15 in
    /// London.
    private String inJapan(LocalTime clock) {
        LocalDate day = facts.event().time().startJapanDate();
        return day == null || day.equals(facts.event().time().date())
                ? words.say("facts.clock.japan", words.time(clock))
                : words.say("facts.clock.japan.day", words.time(clock), words.date(day));
    }

    private List<FactView> where() {
        Event event = facts.event();
        String country =
                event.country() == null ? null : labels.of(Dimension.COUNTRY, event.country());
        if (event.place() != null) {
            List<NoteView> notes =
                    country == null || country.equals(event.place())
                            ? List.of()
                            : List.of(new NoteView(country, null, false));
            return List.of(
                    new FactView(
                            event.place(),
                            quotations.language(),
                            null,
                            notes,
                            quotations.of("event.place", null)));
        }
        return country == null ? List.of() : List.of(plain(country, List.of(), "event.country"));
    }

    private FactView plain(String label, List<NoteView> notes, String field) {
        return new FactView(label, null, null, notes, quotations.of(field, null));
    }

    private List<FactView> kind() {
        return facts.event().kind() == null
                ? List.of()
                : coded(Dimension.KIND, "event.kind", List.of(facts.event().kind().code()));
    }

    private List<FactView> people(Part part) {
        return facts.ministers(part).stream().map(this::person).toList();
    }

    private FactView person(Minister minister) {
        List<NoteView> notes = new ArrayList<>();
        if (minister.office() != null) {
            notes.add(office(minister.office()));
        }
        notes.addAll(new Spellings(labels.vocabulary(), words).notes(minister));
        notes.addAll(quotations.doubts("ministers", minister.id()));
        return new FactView(
                minister.name(),
                ValueLabels.language(Dimension.MINISTER),
                Links.portrait(Dimension.MINISTER, minister.id()),
                notes,
                quotations.of("ministers", minister.id()));
    }

    private List<FactView> ambiguous() {
        return facts.ambiguousNames().stream()
                .map(name ->
                        new FactView(
                                name.written(),
                                quotations.language(),
                                null,
                                name.people().stream().map(this::candidate).toList(),
                                quotations.of(AmbiguousName.FIELD, name.candidates())))
                .toList();
    }

    private NoteView candidate(String id) {
        String label = labels.of(Dimension.MINISTER, id);
        return new NoteView(words.say("facts.ambiguous.candidate", label), null, true);
    }

    /// Words that the lists do not have are those of the text, or an office's own French title.
    private NoteView office(String office) {
        String foreign = labels.language(Dimension.OFFICE, office);
        return new NoteView(
                labels.of(Dimension.OFFICE, office),
                foreign != null && quotations.isInText(office) ? quotations.language() : foreign,
                false);
    }

    private List<FactView> coded(Dimension dimension, String field, List<String> codes) {
        return codes.stream()
                .map(code ->
                        new FactView(
                                labels.of(dimension, code),
                                null,
                                Links.portrait(dimension, code),
                                List.of(),
                                quotations.of(field, code)))
                .toList();
    }

    private List<FactView> said(List<String> values, @Nullable Dimension dimension) {
        return values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .map(value ->
                        new FactView(
                                value,
                                quotations.language(),
                                dimension == null ? null : Links.only(dimension, value),
                                List.of(),
                                List.of()))
                .toList();
    }
}
