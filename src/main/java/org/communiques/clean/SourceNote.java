package org.communiques.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line that says where something is from: `Sources : relevés des ports, 2024`. Below a text or a table it is a
/// part of it; below a picture it says who took it, and where it is a link or one name, which newsroom wrote.
final class SourceNote {
    private static final Pattern NOTE =
            Pattern.compile(
                    "(?:quellen?|sources?|źródło|fuentes?)\\s*[:：]\\s*(.*)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NAME = Pattern.compile("\\S+");

    /// Longer ones tell more than a name.
    private static final int LONGEST_CREDIT = 60;

    private static final double LINKED = 0.3;

    private SourceNote() {}

    static boolean isCredit(PageTree page, int at) {
        Block block = page.blocks().get(at);
        Matcher note = NOTE.matcher(block.text());
        if (block.text().length() > LONGEST_CREDIT || !note.matches()) {
            return false;
        }
        return page.pictures().standAbove(at)
                || block.linkDensity() > LINKED
                || (NAME.matcher(note.group(1)).matches() && !isBelowTable(page, at));
    }

    private static boolean isBelowTable(PageTree page, int at) {
        return at > 0 && page.blocks().get(at - 1).kind() == Block.Kind.ROW;
    }
}
