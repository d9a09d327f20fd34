package org.communiques.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communiques.model.AmbiguousName;
import org.communiques.model.Communique;
import org.communiques.model.Event;
import org.communiques.model.EventTime;
import org.communiques.model.Facts;
import org.communiques.model.Lineage;
import org.communiques.model.Minister;
import org.communiques.model.Origin;
import org.communiques.model.Part;
import org.communiques.model.Section;
import org.communiques.model.Version;
import org.communiques.search.Typography;
import org.communiques.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// A communiqué as text for a terminal: title, facts, then the body.
final class CommuniqueText {
    /// Several values of one line stand one below the other.
    private static final String BELOW = "\n" + " ".repeat(10);

    private final Vocabulary vocabulary;
    private final Terminal terminal;
    private final Locale locale;

    CommuniqueText(Vocabulary vocabulary, Terminal terminal, Locale locale) {
        this.vocabulary = vocabulary;
        this.terminal = terminal;
        this.locale = locale;
    }

    String of(Communique communique) {
        StringJoiner text = new StringJoiner("\n\n");
        text.add(heading(communique));
        text.add(facts(communique));
        for (Section section : communique.document().sections()) {
            if (section.heading() != null) {
                text.add(terminal.bold(terminal.wrap(section.heading(), "")));
            }
            section.paragraphs().forEach(paragraph -> text.add(terminal.wrap(paragraph, "")));
        }
        return text.toString();
    }

    private String heading(Communique communique) {
        String title = communique.document().title();
        return terminal.bold(terminal.wrap(title == null ? communique.id() : title, ""));
    }

    private String facts(Communique communique) {
        Facts facts = communique.facts();
        Event event = facts.event();
        Origin origin = communique.document().origin();
        Lineage lineage = communique.lineage();
        return Stream.of(
                        line("id", communique.id()),
                        line("date", when(event.time())),
                        line("published", communique.document().published()),
                        line("kind", label(event.kind() == null ? null : event.kind().code())),
                        line("place", where(event)),
                        line("ministers", people(facts, Part.PARTICIPANT)),
                        line("mentioned", people(facts, Part.MENTIONED)),
                        line("ambiguous", ambiguous(facts)),
                        line("countries", labels(facts.countries(), this::country)),
                        line("bodies", labels(facts.organisations(), this::organisation)),
                        line("themes", labels(facts.themes(), this::theme)),
                        line("original", origin.url()),
                        line("captured", origin.captured()),
                        line("sha-256", origin.hash()),
                        line("also at", String.join(BELOW, lineage.aliases())),
                        line("versions", versions(lineage.versions())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static String versions(List<Version> versions) {
        return versions.stream()
                .map(version -> version.id() + dates(version))
                .collect(Collectors.joining(BELOW));
    }

    private static String dates(Version version) {
        return Stream.of(
                        version.current() ? "current" : null,
                        told("published", version.published()),
                        told("captured", version.captured()))
                .filter(Objects::nonNull)
                .map(told -> ", " + told)
                .collect(Collectors.joining());
    }

    private static @Nullable String told(String name, @Nullable Object value) {
        return value == null ? null : name + " " + value;
    }

    private @Nullable String line(String name, @Nullable Object value) {
        return value == null || value.toString().isEmpty()
                ? null
                : terminal.dim(String.format(Locale.ROOT, "%-10s", name)) + value;
    }

    /// A clock or a duration alone does not stand as if it were the date.
    private static String when(EventTime time) {
        String clock = clock(time);
        if (time.date() == null) {
            return clock.isEmpty() ? "" : "no day found, " + clock;
        }
        return clock.isEmpty() ? time.date().toString() : time.date() + ", " + clock;
    }

    private static String clock(EventTime time) {
        return Stream.of(
                        time.start(),
                        inJapan(time),
                        time.duration() == null ? null : time.duration().toMinutes() + " min")
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    /// « 08:15 in Japan on 2026-01-05 »: the day only where it is another.
    private static @Nullable String inJapan(EventTime time) {
        LocalDate day = time.startJapanDate();
        if (time.startJapan() == null) {
            return null;
        }
        String other = day == null || day.equals(time.date()) ? "" : " on " + day;
        return time.startJapan() + " in Japan" + other;
    }

    private String where(Event event) {
        return Stream.of(event.place(), event.country() == null ? null : country(event.country()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String people(Facts facts, Part part) {
        return facts.ministers(part).stream()
                .map(CommuniqueText::person)
                .collect(Collectors.joining(BELOW));
    }

    /// « Tanaka may be TANAKA Naoki or TANAKA Nobuo ».
    private String ambiguous(Facts facts) {
        return facts.ambiguousNames().stream()
                .map(name -> name.written() + " may be " + candidates(name))
                .collect(Collectors.joining(BELOW));
    }

    private String candidates(AmbiguousName name) {
        return name.people().stream()
                .map(vocabulary::ministerLabel)
                .collect(Collectors.joining(" or "));
    }

    private static String person(Minister minister) {
        return minister.office() == null
                ? minister.name()
                : minister.name() + ", " + Typography.typeset(minister.office());
    }

    private static String labels(Collection<String> codes, UnaryOperator<String> label) {
        return codes.stream().map(label).collect(Collectors.joining(", "));
    }

    private @Nullable String label(@Nullable String kind) {
        return kind == null ? null : vocabulary.kindLabel(kind, locale);
    }

    private String country(String code) {
        return vocabulary.countryLabel(code, locale);
    }

    private String organisation(String code) {
        return vocabulary.organisationLabel(code, locale);
    }

    private String theme(String code) {
        return vocabulary.themeLabel(code, locale);
    }
}
