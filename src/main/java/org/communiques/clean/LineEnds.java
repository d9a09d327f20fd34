package org.communiques.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts the lines of a text together that was broken at some width. A word may be parted at the end of a line,
/// and a hyphen there may be its own: `coopé-/ration`, `franco-/japonais`.
///
/// What the text writes elsewhere decides, then what is known of a few words that form others, and last whether
/// the text parts words at all: most programs break lines at the hyphens that are there, and at no others.
final class LineEnds {
    /// The word that a line ends in the middle of, and the one that the next line begins with.
    private static final Pattern OPEN =
            Pattern.compile("([\\p{L}\\p{M}\\p{N}'’‐-]*[\\p{L}\\p{M}\\p{N}])[-‐]$");

    private static final Pattern NEXT = Pattern.compile("^[\\p{L}\\p{N}][\\p{L}\\p{M}]*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-‐][\\p{L}\\p{M}]+)*");
    private static final Pattern HYPHEN = Pattern.compile("[-‐]");
    private static final Pattern SOFT = Pattern.compile("\u00AD[ \\t]*\\R[ \\t]*(?=\\p{L})");

    /// Before one of these a hyphen stands for the rest of a word: `Innen- und Außenpolitik`.
    private static final Set<String> SHARING =
            Set.of(
                    "und", "oder", "bzw", "sowie", "bis", "and", "or", "to", "et", "ou", "en", "of",
                    "och");

    /// Words that form others with a hyphen.
    private static final Set<String> FORMING =
            Set.of(
                    "afro",
                    "anglo",
                    "belgo",
                    "euro",
                    "franco",
                    "germano",
                    "hispano",
                    "indo",
                    "israélo",
                    "italo",
                    "luso",
                    "nippo",
                    "russo",
                    "sino",
                    "est",
                    "nord",
                    "ouest",
                    "sud",
                    "ex",
                    "mi",
                    "demi",
                    "semi",
                    "non",
                    "vice",
                    "avant",
                    "après",
                    "arrière",
                    "contre",
                    "hors",
                    "outre",
                    "sous",
                    "au",
                    "par",
                    "celle",
                    "celles",
                    "celui",
                    "ceux",
                    "grand",
                    "grande",
                    "haut",
                    "haute",
                    "moyen",
                    "peut",
                    "porte",
                    "premier",
                    "première",
                    "rendez",
                    "vis",
                    "cross",
                    "follow",
                    "full",
                    "high",
                    "long",
                    "low",
                    "self",
                    "short",
                    "so",
                    "well");

    private static final Set<String> FOLLOWING =
            Set.of(
                    "ci", "là", "même", "mêmes", "ce", "il", "ils", "elle", "elles", "on", "je",
                    "tu", "nous", "vous", "moi");

    /// A text that parts words does so at one line end in this many at least.
    private static final int SELDOM = 12;

    private static final int LONGEST = 60;

    private final Set<String> words = new HashSet<>();
    private final Set<String> forming = new HashSet<>(FORMING);
    private final boolean partsWords;

    LineEnds(List<String> lines) {
        int parted = 0;
        int joined = 0;
        for (int i = 1; i < lines.size(); i++) {
            boolean empty = lines.get(i - 1).isEmpty() || lines.get(i).isEmpty();
            joined += empty ? 0 : 1;
            parted += !empty && areParted(lines.get(i - 1), lines.get(i)) ? 1 : 0;
        }
        partsWords = parted * SELDOM >= joined;
        if (parted > 0) {
            lines.forEach(this::read);
        }
    }

    /// A text without the soft hyphens at the ends of its lines: the words that they part are whole.
    static String withoutSoftOnes(String text) {
        return text.indexOf('\u00AD') < 0 ? text : SOFT.matcher(text).replaceAll("");
    }

    private static boolean areParted(String above, String line) {
        return Character.isLowerCase(line.charAt(0)) && open(above).find();
    }

    /// Looks at the end alone: a line may be as long as a file.
    private static Matcher open(String line) {
        return OPEN.matcher(line).region(Math.max(0, line.length() - LONGEST), line.length());
    }

    /// The halves at both ends of a line are no words.
    private void read(String line) {
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            boolean whole = word.start() > 0 && word.end() < line.length() - 1;
            String small = small(word.group());
            int hyphen = small.indexOf('-');
            if (hyphen > 0) {
                forming.add(small.substring(0, hyphen));
            } else if (whole) {
                words.add(small);
            }
        }
    }

    private static String small(String word) {
        return HYPHEN.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    /// Adds the next line to a paragraph.
    ///
    /// @param above the line that was added last
    void join(StringBuilder paragraph, String above, String line) {
        Matcher first = open(above);
        Matcher second = NEXT.matcher(line);
        if (paragraph.isEmpty() || !first.find() || !second.find()) {
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
            return;
        }
        String next = small(second.group());
        if (SHARING.contains(next)) {
            paragraph.append(' ');
        } else if (areParted(above, line) && isOneWord(small(first.group(1)), next)) {
            paragraph.setLength(paragraph.length() - 1);
        }
        paragraph.append(line);
    }

    private boolean isOneWord(String first, String second) {
        if (words.contains(first + second)) {
            return true;
        }
        boolean formed =
                first.indexOf('-') >= 0
                        || forming.contains(withoutElision(first))
                        || FOLLOWING.contains(second);
        return partsWords && !formed;
    }

    private static String withoutElision(String word) {
        int apostrophe = Math.max(word.lastIndexOf('\''), word.lastIndexOf('’'));
        return word.substring(apostrophe + 1);
    }
}
