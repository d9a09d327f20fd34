package org.communiques.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communiques.clean.Dates.Found;

/// What the look of one line of plain text says of it.
final class TextLine {
    /// Beside its date a line tells a place or an office; more words say what the date is of.
    private static final int MOST_WORDS = 4;

    /// `- Introduction`, `2. Situation régionale`, `(1) …`, `• …`: how a line begins that continues none.
    private static final Pattern MARKER =
            Pattern.compile("(?:[-–—•*・○●◆■]\\s+|\\(?(?:\\d{1,2}|[ivx]{1,4}|[A-Za-z])[.)]\\s+).*");

    /// « M. Exemple », and the like of it at the end of a line.
    private static final Pattern PERSON = Pattern.compile("M\\.\\s+\\p{Lu}.*");

    private static final Pattern ABBREVIATION =
            Pattern.compile(
                    ".*(?<![\\p{L}\\p{N}])(?:MM?|Mmes?|Mlles?|Mgr|Mrs?|Ms|Drs?|Pr|Prof|Hon|St|Sr|Sra|Gen|Col|Hr|Fr|Dott|Sig|Ing)\\.");

    private static final Pattern ENDS = Pattern.compile(".*[.!?:;…。！？：][»”\"')\\]\\s\\u00A0]*");

    private static final Pattern RULER = Pattern.compile("(?:={3,}|-{3,}|_{3,}|\\*{3,}|~{3,})");

    private static final String GENRES =
            "(?:communiqué(?: de presse)?|press (?:release|statement)|media release|news release|pressemitteilung"
                    + "|medienmitteilung|comunicato(?: stampa)?|nota de prensa|comunicado(?: de prensa)?|persbericht)";

    /// The kind of text, perhaps behind the name of who wrote it: `MINISTRY OF ENERGY - Press release`.
    private static final Pattern LETTERHEAD = anyCase("(?<name>|.*?[\\s,–—-]+)" + GENRES);

    private static final Pattern NO_LETTER = Pattern.compile("[\\s,–—-]+$");

    private static final Pattern NUMBERED_GENRE =
            anyCase(
                    GENRES
                            + "[\\s,:–-]*(?:n[°ºo]\\.?|nr\\.?|ref\\.?|#)?\\s*\\p{Lu}{0,4}\\d[\\d/.\\p{Lu}-]{0,15}");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}.’'-]*");

    /// `12/2022`.
    private static final Pattern NUMBER = Pattern.compile("\\d/\\d");

    private TextLine() {}

    private static Pattern anyCase(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static boolean isMarked(String line) {
        return MARKER.matcher(line).matches() && !PERSON.matcher(line).matches();
    }

    static boolean isRuler(String line) {
        return RULER.matcher(line).matches();
    }

    /// Whether a sentence ends where the line does.
    static boolean ends(String line) {
        return ENDS.matcher(line).matches() && !ABBREVIATION.matcher(line).matches();
    }

    /// « Communiqué de presse », « Ministry of Energy », above the title.
    static boolean isLetterhead(String line) {
        Matcher kind = LETTERHEAD.matcher(line);
        String name = kind.matches() ? NO_LETTER.matcher(kind.group("name")).replaceAll("") : line;
        return name.isEmpty() || GenericTitles.isAuthority(name);
    }

    /// « Communiqué de presse n° 12/2022 ».
    static boolean isNumberedGenre(String line) {
        return NUMBERED_GENRE.matcher(line).matches();
    }

    /// `Oslo, le 2 juin 2025`.
    static boolean tellsDate(String line) {
        return dated(line) && !saysWhatItsDateIsOf(line);
    }

    /// `Visite de la ministre au port d’Oslo le 2 juin 2025`: a title, though it ends with a date.
    static boolean saysWhatItsDateIsOf(String line) {
        Found date = Dates.find(line);
        if (date == null || Dates.ofDateLine(line) != null) {
            return false;
        }
        String beside = line.substring(0, date.start()) + " " + line.substring(date.end());
        boolean entry = isMarked(line) && !Character.isDigit(line.charAt(0));
        return entry
                || NUMBER.matcher(beside).find()
                || WORD.matcher(beside).results().skip(MOST_WORDS).findFirst().isPresent();
    }

    private static boolean dated(String line) {
        return Dates.ofDateLine(line) != null || PlaceAndDate.of(line) != null;
    }

    /// Whether it may be the first line of a paragraph: one that goes on begins with a small letter.
    static boolean mayOpen(String line) {
        return line.isEmpty() || !Character.isLowerCase(line.codePointAt(0));
    }
}
