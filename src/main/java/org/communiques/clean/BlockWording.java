package org.communiques.clean;

/// What the wording of a whole block says of it, by the tables of [PhraseRules]. Each rule reads the block in
/// small letters and without accents.
final class BlockWording {
    /// Longer blocks are text, whatever they say.
    private static final int LONGEST = 360;

    private static final PhraseTable BOILERPLATE = new PhraseTable(PhraseRules.BOILERPLATE);
    private static final PhraseTable RELATED = new PhraseTable(PhraseRules.RELATED);
    private static final PhraseTable SOLICITATION = new PhraseTable(PhraseRules.SOLICITATION);
    private static final PhraseTable TALK = new PhraseTable(PhraseRules.TALK);

    private BlockWording() {}

    /// A line that says nothing of the document's matter.
    static boolean isBoilerplate(String text) {
        return takes(BOILERPLATE, text);
    }

    /// A line that announces other documents.
    static boolean isRelated(String text) {
        return takes(RELATED, text);
    }

    /// A line that wants something of the reader.
    static boolean isSolicitation(String text) {
        return takes(SOLICITATION, text);
    }

    /// A line below which the readers have the word.
    static boolean opensTalk(String text) {
        return takes(TALK, text);
    }

    private static boolean takes(PhraseTable table, String text) {
        return text.length() <= LONGEST && table.takes(AccentFolding.of(text));
    }
}
