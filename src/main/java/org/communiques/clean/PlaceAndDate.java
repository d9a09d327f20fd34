package org.communiques.clean;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communiques.clean.Dates.Found;
import org.jspecify.annotations.Nullable;

/// A line that tells a date and beside it where, by whom or under which rubric it was published: `Oslo, 2 juin
/// 2025`, `Dodano: 30 kwietnia 2021, 11:55`. What says in words what the date is of is no such line.
final class PlaceAndDate {
    private static final int LONGEST = 70;
    private static final int LONGEST_PARTED = 150;

    /// What stands beside a date in a script without blanks; a sentence is longer.
    private static final int LONGEST_UNSPACED = 10;

    private static final Pattern SENTENCE =
            Pattern.compile(".*[.:;!?»”\"。：；！？」]|.*\\p{Ll}{2,}\\. .*|.*。.*");

    /// `Communiqué | Oslo | 2 juin 2025`.
    private static final Pattern PARTED = Pattern.compile("\\s[|·•/–—-]\\s.*\\s[|·•/–—-]\\s");

    /// `Deadline: `, up to the date, and behind it `: deadline`.
    private static final Pattern LABEL = Pattern.compile("(?:.*[|·•])?([^|·•]*?)\\s*[:：][^:：\\d]*");

    private static final Pattern LABEL_BEHIND = Pattern.compile("\\s*[:：].*\\p{L}.*");

    /// `From 3 to 12 April 2021`.
    private static final Pattern SPAN =
            Pattern.compile("(?:.*[^\\p{L}\\d:.])?\\d{1,2}\\.?\\s?(?:\\p{L}{1,3}\\s|[-–]\\s?)");

    private static final Pattern UNSPACED =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private static final Pattern HIRAGANA = Pattern.compile("\\p{IsHiragana}");

    private PlaceAndDate() {}

    /// The date of such a line; null for any other.
    static @Nullable LocalDate of(String text) {
        boolean brief = text.length() < LONGEST;
        boolean parted = text.length() < LONGEST_PARTED && PARTED.matcher(text).find();
        Found found = brief || parted ? Dates.find(text) : null;
        return found == null || isSentence(text, found) || isOfSomething(text, found)
                ? null
                : found.date();
    }

    /// The point of « Aug. 22, 2025 » ends none.
    private static boolean isSentence(String text, Found found) {
        String beside = text.substring(0, found.start()) + "0" + text.substring(found.end());
        return SENTENCE.matcher(beside).matches();
    }

    private static boolean isOfSomething(String text, Found found) {
        String before = text.substring(0, found.start());
        String behind = text.substring(found.end());
        return isLabel(before)
                || LABEL_BEHIND.matcher(behind).matches()
                || SPAN.matcher(before).matches()
                || isUnspacedSentence(before + behind);
    }

    private static boolean isLabel(String before) {
        Matcher label = LABEL.matcher(before);
        return label.matches() && !DateLine.speaksOfPublication(label.group(1));
    }

    private static boolean isUnspacedSentence(String beside) {
        return UNSPACED.matcher(beside).find()
                && (beside.length() > LONGEST_UNSPACED || HIRAGANA.matcher(beside).find());
    }
}
