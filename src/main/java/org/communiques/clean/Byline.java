package org.communiques.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line that tells who wrote a text, and what the page says of that person below it.
final class Byline {
    private static final int LONGEST_NOTE = 500;

    private static final String OPENER =
            "(?:[Vv]on|VON|[Bb]y|BY|[Pp]ar|PAR|[Pp]or|POR|Di|Autor(?:in)?|Author|Text|Written by):?";
    private static final String NAMES =
            "(?:\\s(?:\\p{Lu}[\\p{L}.'’-]*|und|and|et|y|e|[&/|,])){1,7}";

    /// `Von Max Muster`, `By John Smith and Jane Roe, Political Correspondents`.
    private static final Pattern WHOLE =
            Pattern.compile(OPENER + "(" + NAMES + ")(?:,\\s[^.!?]{3,50})?");

    /// `Von`, above a block of the name alone.
    private static final Pattern OPENER_ALONE = Pattern.compile(OPENER);

    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]*){1,3}");

    private Byline() {}

    /// How many of the blocks from here on tell who wrote the text; the note on that person goes at once.
    static int take(List<Block> blocks, int at) {
        String text = blocks.get(at).text();
        boolean opens = OPENER_ALONE.matcher(text).matches() && at + 1 < blocks.size();
        Matcher whole = WHOLE.matcher(opens ? text + " " + blocks.get(at + 1).text() : text);
        if (!whole.matches()) {
            return 0;
        }
        NAME.matcher(whole.group(1)).results().forEach(name -> takeNote(blocks, name.group()));
        return opens ? 2 : 1;
    }

    /// `Jane Roe is a correspondent of this paper.`, at the end and in words of no heading.
    private static void takeNote(List<Block> blocks, String name) {
        Block last = blocks.getLast();
        boolean note = last.text().startsWith(name + " ") && last.text().length() < LONGEST_NOTE;
        if (note && blocks.size() > 2 && !last.isHeading()) {
            blocks.removeLast();
        }
    }
}
