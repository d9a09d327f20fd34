package org.communiques.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Reading;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.Stems;
import org.communiques.extract.text.WordSet;
import org.communiques.model.Evidence;
import org.communiques.model.Quote;
import org.jspecify.annotations.Nullable;

/// The day of the event, local to it: in the lead, else in the title, else the day of publication.
public final class EventDateExtractor {
    private static final String FIELD = "event.date";

    /// « lors de sa séance du », « in seiner Sitzung vom », « nella sua seduta del », « at its meeting of ».
    private static final Set<String> SESSIONS = WordSet.of("seance sitzung seduta meeting");

    private static final Set<String> OWN =
            WordSet.of("sa leur seiner ihrer der sua nella its their");
    private static final Set<String> OF = WordSet.of("du de vom del of on");
    private static final long NEAR_DAYS = 45;
    static final Set<String> TODAY = WordSet.of("hui today heute oggi");
    private static final Set<String> FULL_STOP = WordSet.of(".");
    private static final Set<String> HAVE = WordSet.of("a ont has have hat haben ha hanno");

    /// Between « hier » and its own date: « hier, le 4 juin », « yesterday (June 4) ».
    private static final int OWN_DAY = 3;

    /// What a statement is called, besides one that condemns.
    private static final Stems STATING = Stems.of("condolea condolen reaction");

    private static final int NEAR_WORDS = 4;
    private static final int NEAR = 3;

    private EventDateExtractor() {}

    /// A day with what proves it.
    public record Found(@Nullable LocalDate date, List<Evidence> evidence) {
        static Found of(LocalDate date, Evidence evidence) {
            return new Found(date, List.of(evidence));
        }
    }

    /// The day, and what proves it; null where neither the text nor its publication tells one.
    public static Found extract(Reading reading) {
        LocalDate published = reading.document().published();
        if (published != null && PutOff.in(reading) != null) {
            return publication(published);
        }
        Found session = ofSession(reading, Passage.Role.LEAD);
        if (session.date() != null) {
            return session;
        }
        Found today = today(reading.opening(), published);
        if (today != null) {
            return today;
        }
        Found inTitle = first(reading, Passage.Role.TITLE, "date-in-title");
        if (inTitle.date() != null && isOfStatement(reading)) {
            return inTitle;
        }
        Found relative = toldFirst(reading, published);
        if (relative != null) {
            return relative;
        }
        Found inLead = first(reading, Passage.Role.LEAD, "date-in-lead");
        if (inLead.date() != null && (published != null || inTitle.date() == null)) {
            return inLead;
        }
        return inTitle.date() != null ? inTitle : withoutPrintedDay(reading, published);
    }

    /// « Lors de sa séance du 23 mai, le Conseil a … »: the day of a decision, whatever other days it speaks of.
    private static Found ofSession(Reading reading, Passage.Role role) {
        return first(reading, role, "date-of-session", mention -> isOfSession(mention.span()));
    }

    private static boolean isOfSession(Span day) {
        Passage passage = day.passage();
        int of = Weekdays.of(passage.word(day.from() - 1)) == null ? 1 : 2;
        return OF.contains(passage.word(day.from() - of))
                && SESSIONS.contains(passage.word(day.from() - of - 1))
                && OWN.contains(passage.word(day.from() - of - 2));
    }

    /// « Condamnation de l’attentat d’Oslo (18 mars) »: the day in brackets is the statement's own, whatever day it
    /// tells of.
    private static boolean isOfStatement(Reading reading) {
        for (Passage title : reading.of(Passage.Role.TITLE)) {
            int end = title.size();
            boolean states =
                    Stems.CONDEMNING.beginAny(title, 0, end) || STATING.beginAny(title, 0, end);
            if (states && title.is(end - 1, ")")) {
                return true;
            }
        }
        return false;
    }

    private static Found first(Reading reading, Passage.Role role, String rule) {
        return first(
                reading,
                role,
                rule,
                mention ->
                        !LocalDay.isToldBehind(mention) && !OtherDays.areToComeElsewhere(mention));
    }

    private static Found first(
            Reading reading, Passage.Role role, String rule, Predicate<DateMention> condition) {
        for (Passage passage : reading.of(role)) {
            for (DateMention mention : DateScanner.days(passage)) {
                LocalDate date = plausible(mention, reading);
                if (date != null && condition.test(mention)) {
                    return Found.of(date, mention.span().proves(FIELD, date.toString(), rule));
                }
            }
        }
        return new Found(null, List.of());
    }

    /// The day that a mention means, unless it is another than the event's.
    private static @Nullable LocalDate plausible(DateMention mention, Reading reading) {
        LocalDate published = reading.document().published();
        LocalDate date = mention.resolve(published);
        if (date == null || OtherDays.hold(mention)) {
            return null;
        }
        if (published == null) {
            return date;
        }
        LocalDate corrected = inYearOf(date, published);
        boolean other =
                LeadingDay.isPrinted(mention, corrected, published)
                        || isToComeAfterDeeds(mention, corrected, reading);
        return !other && DateMention.distance(corrected, published) <= NEAR_DAYS ? corrected : null;
    }

    /// « s’est entretenu de la conférence du 17 juin », of which the text was published before.
    private static boolean isToComeAfterDeeds(
            DateMention mention, LocalDate date, Reading reading) {
        LocalDate published = reading.document().published();
        Span day = mention.span();
        return published != null
                && date.isAfter(published.plusDays(1))
                && day.passage().role() == Passage.Role.LEAD
                && PastTense.isTold(day.passage(), day.from());
    }

    /// « hier », « jeudi », told before the first printed day: that one is another's, unless it is the same (« hier,
    /// 4 juin »).
    private static @Nullable Found toldFirst(Reading reading, @Nullable LocalDate published) {
        RelativeDays.Told told = published == null ? null : RelativeDays.first(reading, published);
        if (told == null || told.day().isAfter(published)) {
            return null;
        }
        Span words = told.words();
        for (DateMention mention : DateScanner.days(words.passage())) {
            LocalDate date = plausible(mention, reading);
            boolean before = mention.span().from() < words.from();
            boolean own = mention.span().from() <= words.to() + OWN_DAY;
            if (date != null && (before || own || !tells(told, date, published))) {
                return null;
            }
        }
        return Found.of(told.day(), words.proves(FIELD, told.day().toString(), told.rule()));
    }

    /// A weekday is weaker than a printed day of the past: « a annoncé jeudi que le ministre s’est rendu le 3 juin ».
    private static boolean tells(
            RelativeDays.Told told, LocalDate printed, @Nullable LocalDate published) {
        return told.isCounted() || (published != null && printed.isAfter(published));
    }

    /// « le 9 janvier 2023 » above which stands 2024/1/9: a new year's slip of the pen.
    private static LocalDate inYearOf(LocalDate date, LocalDate published) {
        boolean slip = Math.abs(date.getYear() - published.getYear()) == 1;
        LocalDate same = date.withYear(published.getYear());
        return slip
                        && DateMention.distance(date, published) > NEAR_DAYS
                        && DateMention.distance(same, published) <= NEAR_DAYS
                ? same
                : date;
    }

    /// « ont signé aujourd'hui l'accord conclu le 3 mai »: the day of publication, told before any other.
    private static @Nullable Found today(List<Passage> opening, @Nullable LocalDate published) {
        if (published == null) {
            return null;
        }
        for (Passage passage : opening) {
            for (int i = 0; i < passage.size(); i++) {
                if (TODAY.contains(passage.word(i)) && isBeforeOthers(passage, i)) {
                    Span word = new Span(passage, i, i + 1);
                    return Found.of(
                            published,
                            word.proves(FIELD, published.toString(), "day-of-publication"));
                }
            }
        }
        return null;
    }

    /// Whether the first day printed stands behind this word, in its sentence, and is not its own: « aujourd'hui 4
    /// avril »; in any sentence where something « a été décidé aujourd'hui ».
    private static boolean isBeforeOthers(Passage passage, int at) {
        List<DateMention> days = DateScanner.days(passage);
        if (days.isEmpty()) {
            return false;
        }
        int first = days.getFirst().span().from();
        boolean done = passage.hasAny(HAVE, at - NEAR, at);
        return first >= at + NEAR_WORDS && (done || !passage.hasAny(FULL_STOP, at, first));
    }

    /// « hier » counts from the day of publication, which else is the event's.
    private static Found withoutPrintedDay(Reading reading, @Nullable LocalDate published) {
        if (published == null) {
            return ofSession(reading, Passage.Role.BODY);
        }
        RelativeDays.Told told = RelativeDays.first(reading, published);
        if (told != null) {
            String day = told.day().toString();
            return Found.of(told.day(), told.words().proves(FIELD, day, told.rule()));
        }
        Found toCome =
                first(reading, Passage.Role.LEAD, "date-in-lead", OtherDays::areToComeElsewhere);
        return toCome.date() != null ? toCome : publication(published);
    }

    private static Found publication(LocalDate published) {
        Quote quote = new Quote(published.toString(), Quote.In.DECLARED, 0);
        return Found.of(
                published, new Evidence(FIELD, published.toString(), "date-of-publication", quote));
    }
}
