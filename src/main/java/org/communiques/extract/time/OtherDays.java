package org.communiques.extract.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.FutureTense;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Phrases;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;

/// Which printed days are not the event's: those of what the text speaks of (« l’accord signé le 3 août », « les tirs
/// du 6 avril »), and those from or until which something holds (« entrera en vigueur le 1er mai »).
final class OtherDays {
    private static final WordsByLanguage OF =
            WordsByLanguage.of(Map.of("fr", "du", "en", "of", "de", "vom", "it", "del dell'"));

    private static final Set<String> UNTIL = WordSet.of("au - – — to bis al");
    private static final Set<String> IN_FORCE = WordSet.of("kraft vigueur vigore");
    private static final Phrases INTO_FORCE = Phrases.of(List.of("into force"));

    /// « der am 3. April unterzeichnete Vertrag »
    private static final Set<String> GERMAN_ARTICLES = WordSet.of("der die das dem den des");

    private static final Set<String> GERMAN_ON = WordSet.of("am vom");

    /// « À compter du 1er mai, la taxe … », « Ab dem 1. Mai gilt … ».
    private static final Phrases FROM_THEN =
            Phrases.of(
                    List.of(
                            "à partir du",
                            "à compter du",
                            "à dater du",
                            "dès le",
                            "as of",
                            "as from",
                            "starting on",
                            "effective",
                            "ab dem",
                            "ab",
                            "a partire dal",
                            "a decorrere dal",
                            "dal"));

    private static final Set<String> WHICH = WordSet.of("qui which that che");
    private static final int FAR = 9;
    private static final int BEHIND = 2;
    private static final int NEAR = 3;
    private static final int LONGEST = 3;

    private OtherDays() {}

    static boolean hold(DateMention mention) {
        Span day = mention.span();
        return DayBarriers.stand(day)
                || Aftermath.holds(day)
                || EarlierSayings.hold(day)
                || DatedParticiples.stand(day)
                || isGenitive(day)
                || isGermanAttribute(day)
                || isInForce(day)
                || opensFromThen(day)
                || isJapanese(day);
    }

    /// « la conférence qui s’ouvrira le 12 avril »: the event's only where no other day is told.
    static boolean areToComeElsewhere(DateMention mention) {
        Passage passage = mention.span().passage();
        int from = mention.span().from();
        boolean future = false;
        for (int i = from - 1; i >= Math.max(0, from - FAR) && !passage.is(i, ","); i--) {
            if (future && WHICH.contains(passage.word(i))) {
                return true;
            }
            future |= FutureTense.isAt(passage, i);
        }
        return false;
    }

    /// « les tirs du 6 avril », « the attack of 5 April »; not « la réunion du 4 avril », « du 4 au 6 avril ».
    private static boolean isGenitive(Span day) {
        Passage passage = day.passage();
        int of = Weekdays.of(passage.word(day.from() - 1)) == null ? 1 : 2;
        int noun = day.from() - of - 1;
        boolean title = passage.role() == Passage.Role.TITLE;
        if (title || noun < 0 || !OF.isAt(passage, noun + 1) || isRange(day)) {
            return false;
        }
        return passage.token(noun).isWord()
                && !passage.hasAny(EventNouns.ALL, noun - NEAR, noun + 1);
    }

    /// « du 12 au 14 mai » is a range, « du 4 avril 2025 » none.
    private static boolean isRange(Span day) {
        return day.passage().hasAny(UNTIL, day.from(), day.to() + 1);
    }

    private static boolean isGermanAttribute(Span day) {
        Passage passage = day.passage();
        return GERMAN_ON.contains(passage.word(day.from() - 1))
                && GERMAN_ARTICLES.contains(passage.word(day.from() - 2));
    }

    /// « tritt am 1. Mai in Kraft », « enters into force »
    private static boolean isInForce(Span day) {
        Passage passage = day.passage();
        for (int i = day.to(); i < Math.min(passage.size(), day.to() + BEHIND); i++) {
            if (passage.is(i, ",") || passage.is(i, ".")) {
                return false;
            }
            if (IN_FORCE.contains(passage.word(i)) || INTO_FORCE.lengthAt(passage, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /// « À partir du 15 avril, les demandes se feront en ligne »
    private static boolean opensFromThen(Span day) {
        Passage passage = day.passage();
        for (int start = Math.max(0, day.from() - LONGEST); start < day.from(); start++) {
            boolean opens = start == 0 || passage.is(start - 1, ".");
            if (opens && start + FROM_THEN.lengthAt(passage, start) == day.from()) {
                return passage.number(day.to()) < 0;
            }
        }
        return false;
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
}
