package org.communiques.clean;

import java.util.List;
import java.util.regex.Pattern;

/// What a press office prints below a text for those who have questions: a heading « Contacts », and below it names,
/// telephones and addresses.
final class ContactBox {
    private static final int LONGEST = 250;

    private static final Pattern HEADING =
            Pattern.compile(
                    "(?:(?:media|press|presse|medien) ?)?(?:contacts?|kontakte?|kontakt)"
                            + "(?: (?:presse|medias?|press|media|fur medien|stampa))?\\s?:?"
                            + "|contact(?:o|os|ti|to)(?: (?:de prensa|stampa))?\\s?:?|ruckfragen\\s?:?|お問い合わせ先?");

    /// An address for mail, or a telephone.
    private static final Pattern REACHED =
            Pattern.compile("\\S@\\S+\\.\\p{L}{2}|\\+?\\d(?:[\\s\\u00A0.()/-]{0,2}\\d){7,14}");

    private ContactBox() {}

    /// Index of the first block behind the box that begins here; the same one where none does.
    static int end(List<Block> blocks, int at, int end) {
        if (!HEADING.matcher(AccentFolding.of(blocks.get(at).text())).matches()) {
            return at;
        }
        boolean reached = false;
        int i = at + 1;
        while (i < end && !blocks.get(i).isHeading() && blocks.get(i).text().length() < LONGEST) {
            reached |= REACHED.matcher(blocks.get(i).text()).find();
            i++;
        }
        return reached ? i : at;
    }
}
