package org.communiques.clean;

import java.util.List;
import java.util.regex.Pattern;

/// A heading of a page, to be found again in what its head declares.
///
/// @param folded its letters and digits alone
record Heading(Block block, String folded) {
    /// One with more of it in links leads elsewhere: to the name of the site, to another page.
    private static final double LINKED = 0.8;

    private static final Pattern BEHIND_NAME = Pattern.compile("[^:：]{1,40}[:：]\\s*");

    /// What the head declares.
    ///
    /// @param folded its letters and digits alone
    record Declared(String title, String folded) {
        static Declared of(String title) {
            return new Declared(title, Titles.folded(title));
        }

        /// What stands between separators, in letters and digits alone.
        List<String> parts() {
            return Titles.SEPARATOR.splitAsStream(title).map(Titles::folded).toList();
        }
    }

    static Heading of(Block block) {
        return new Heading(block, Titles.folded(block.text()));
    }

    String text() {
        return block.text();
    }

    boolean isFirstLevel() {
        return block.region().tag.equals("h1");
    }

    boolean leadsElsewhere() {
        return block.linkDensity() > LINKED;
    }

    boolean isSaidIn(Declared title) {
        String declared = title.folded();
        return (folded.length() >= 10
                        && declared.startsWith(folded)
                        && folded.length() * 3 >= declared.length())
                || folded.equals(declared)
                || (folded.length() >= 25 && declared.contains(folded))
                || isBehindName(title.title());
    }

    /// `Ministry: Its title`, where the heading is the title alone. An ideograph says as much as two letters.
    private boolean isBehindName(String declared) {
        int at = declared.length() - text().length();
        long letters =
                folded.length() + folded.codePoints().filter(Character::isIdeographic).count();
        return isFirstLevel()
                && letters >= 10
                && at > 0
                && declared.endsWith(text())
                && BEHIND_NAME.matcher(declared.substring(0, at)).matches();
    }

    /// Only the first part where it is short, as others are names of sites.
    boolean isOneOf(List<String> parts) {
        boolean first = parts.size() > 1 && parts.getFirst().equals(folded);
        return !folded.isEmpty()
                && !leadsElsewhere()
                && ((first && isFirstLevel()) || (folded.length() >= 10 && parts.contains(folded)));
    }
}
