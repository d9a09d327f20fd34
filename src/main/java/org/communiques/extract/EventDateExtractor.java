package org.communiques.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.communiques.extract.TimeMention.Zone;
import org.communiques.model.Evidence;
import org.communiques.model.Quote;
import org.jspecify.annotations.Nullable;

/// The day of the event, local to it: in the lead, else in the title, else the day of publication.
final class EventDateExtractor {
    private static final String FIELD = "event.date";

    /// Behind these stands a day of the past or of the future, not the event's.
    private static final Set<String> OTHER_DAYS =
            Set.of(
                    "depuis",
                    "jusqu'",
                    "jusqu'au",
                    "prevu",
                    "prevue",
                    "prevus",
                    "prevues",
                    "avant",
                    "apres",
                    "conclu",
                    "conclue",
                    "signe",
                    "signee",
                    "adopte",
                    "adoptee",
                    "resolution",
                    "attentat",
                    "attentats",
                    "seisme",
                    "mort",
                    "ne",
                    "nee",
                    "since",
                    "until",
                    "before",
                    "after",
                    "depose",
                    "horizon",
                    "lendemain",
                    "publie",
                    "publiee",
                    "ici",
                    "vigueur",
                    "delai",
                    "kraft",
                    "frist",
                    "into",
                    "vigore");

    /// « ils ont publié le 3 août un communiqué » tells of the event itself, « l'accord signé le 3 août » does not.
    private static final Set<String> TENSES = WordSet.of("a ont avait avaient ete est sont");

    private static final Set<String> RECENT_WORDS = Set.of("hier", "yesterday", "gestern", "ieri");

    /// « lors de sa séance du », « in seiner Sitzung vom », « nella sua seduta del », « at its meeting of ».
    private static final Set<String> SESSIONS = WordSet.of("seance sitzung seduta meeting");

    private static final Set<String> OWN =
            WordSet.of("sa leur seiner ihrer der sua nella its their");
    private static final Set<String> OF = WordSet.of("du de vom del of on");
    private static final long NEAR_DAYS = 45;
    private static final int BACK = 5;
    private static final Set<String> TODAY = WordSet.of("hui today heute oggi");
    private static final Set<String> FULL_STOP = Set.of(".");
    private static final int NEAR_WORDS = 4;

    private EventDateExtractor() {}

    /// A day with what proves it.
    record Found(@Nullable LocalDate date, List<Evidence> evidence) {
        static Found of(LocalDate date, Evidence evidence) {
            return new Found(date, List.of(evidence));
        }
    }

    static Found extract(Reading reading) {
        LocalDate published = reading.document().published();
        Found session = ofSession(reading.of(Passage.Role.LEAD), published);
        if (session.date() != null) {
            return session;
        }
        Found today = today(reading.opening(), published);
        if (today != null) {
            return today;
        }
        Found inTitle = first(reading.of(Passage.Role.TITLE), published, "date-in-title");
        Found inLead = first(reading.of(Passage.Role.LEAD), published, "date-in-lead");
        if (inLead.date() != null && (published != null || inTitle.date() == null)) {
            return inLead;
        }
        if (inTitle.date() != null) {
            return inTitle;
        }
        return published == null
                ? ofSession(reading.of(Passage.Role.BODY), null)
                : publication(reading, published);
    }

    /// « Lors de sa séance du 23 mai, le Conseil a … »: the day of a decision, whatever other days it speaks of.
    private static Found ofSession(List<Passage> passages, @Nullable LocalDate published) {
        return first(
                passages, published, "date-of-session", mention -> isOfSession(mention.span()));
    }

    private static boolean isOfSession(Span day) {
        Passage passage = day.passage();
        int of = Weekdays.of(passage.word(day.from() - 1)) == null ? 1 : 2;
        return OF.contains(passage.word(day.from() - of))
                && SESSIONS.contains(passage.word(day.from() - of - 1))
                && OWN.contains(passage.word(day.from() - of - 2));
    }

    private static Found first(List<Passage> passages, @Nullable LocalDate published, String rule) {
        return first(passages, published, rule, mention -> !isToldAgainLocally(mention));
    }

    private static Found first(
            List<Passage> passages,
            @Nullable LocalDate published,
            String rule,
            Predicate<DateMention> condition) {
        for (Passage passage : passages) {
            for (DateMention mention : DateScanner.scan(passage)) {
                LocalDate date = plausible(mention, published);
                if (date != null && condition.test(mention)) {
                    return Found.of(date, mention.span().proves(FIELD, date.toString(), rule));
                }
            }
        }
        return new Found(null, List.of());
    }

    /// The day that a mention means, unless it is another than the event's.
    private static @Nullable LocalDate plausible(
            DateMention mention, @Nullable LocalDate published) {
        LocalDate date = mention.resolve(published);
        if (date == null || isOther(mention)) {
            return null;
        }
        if (published == null) {
            return date;
        }
        LocalDate corrected = inYearOf(date, published);
        return DateMention.distance(corrected, published) <= NEAR_DAYS ? corrected : null;
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

    private static boolean isOther(DateMention mention) {
        Passage passage = mention.span().passage();
        for (int i = mention.span().from() - 1;
                i >= Math.max(0, mention.span().from() - BACK);
                i--) {
            String word = passage.word(i);
            if (word.equals(",")
                    || word.equals(".")
                    || (word.equals("a")
                            && passage.token(i).isWord()
                            && i < mention.span().from() - 2)) {
                return false;
            }
            if (OTHER_DAYS.contains(word) && !TENSES.contains(passage.word(i - 1))) {
                return true;
            }
        }
        return isJapanese(mention.span());
    }

    /// « Le 28 février à 1h00, heure du Japon (le 27 février à 18h00, heure locale) »: the day in brackets is the
    /// event's.
    private static boolean isToldAgainLocally(DateMention mention) {
        Passage passage = mention.span().passage();
        int from = mention.span().to();
        List<TimeMention> times =
                TimeScanner.scan(passage).stream()
                        .filter(time -> time.span().from() >= from)
                        .limit(2)
                        .toList();
        return times.size() == 2
                && times.getFirst().zone() != Zone.LOCAL
                && times.getLast().zone() == Zone.LOCAL
                && DateScanner.scan(passage).stream()
                        .anyMatch(date ->
                                date.span().from() > times.getFirst().span().to()
                                        && date.span().to() < times.getLast().span().from());
    }

    /// « (le 5 mai à 1h05, heure du Japon) » gives the day in Japan.
    private static boolean isJapanese(Span span) {
        Passage passage = span.passage();
        boolean inBrackets = passage.is(span.from() - 1, "(") || passage.is(span.from() - 2, "(");
        for (int i = span.to(); inBrackets && i < passage.size() && !passage.is(i, ")"); i++) {
            if (passage.is(i, "japon") || passage.is(i, "tokyo") || passage.is(i, "japan")) {
                return true;
            }
        }
        return false;
    }

    /// « hier », and « samedi » alone, the last one: a day counted back from that of publication.
    private static @Nullable Found before(Span word, LocalDate published) {
        String folded = word.passage().word(word.from());
        if (RECENT_WORDS.contains(folded)) {
            int days = word.passage().is(word.from() - 1, "avant") ? 2 : 1;
            LocalDate day = published.minusDays(days);
            return Found.of(day, word.proves(FIELD, day.toString(), "day-before-publication"));
        }
        DayOfWeek weekday = Weekdays.of(folded);
        if (weekday == null) {
            return null;
        }
        if (Weekdays.isNext(word)) {
            LocalDate day = published.with(TemporalAdjusters.next(weekday));
            return Found.of(day, word.proves(FIELD, day.toString(), "weekday-after-publication"));
        }
        if (!Weekdays.standsAlone(word)) {
            return null;
        }
        LocalDate day =
                published.with(
                        Weekdays.isToCome(word)
                                ? TemporalAdjusters.nextOrSame(weekday)
                                : TemporalAdjusters.previousOrSame(weekday));
        return Found.of(day, word.proves(FIELD, day.toString(), "weekday-before-publication"));
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

    /// Whether the first day printed stands behind this word, in its sentence, and is not its own: « aujourd'hui 4 avril ».
    private static boolean isBeforeOthers(Passage passage, int at) {
        List<DateMention> days = DateScanner.scan(passage);
        if (days.isEmpty()) {
            return false;
        }
        int first = days.getFirst().span().from();
        return first >= at + NEAR_WORDS && !passage.hasAny(FULL_STOP, at, first);
    }

    /// « hier » counts from the day of publication.
    private static Found publication(Reading reading, LocalDate published) {
        for (Passage passage : reading.opening()) {
            for (int i = 0; i < passage.size(); i++) {
                Found told = before(new Span(passage, i, i + 1), published);
                if (told != null) {
                    return told;
                }
            }
        }
        Quote quote = new Quote(published.toString(), Quote.In.DECLARED, 0);
        return Found.of(
                published, new Evidence(FIELD, published.toString(), "date-of-publication", quote));
    }
}
