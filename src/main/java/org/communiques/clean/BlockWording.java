package org.communiques.clean;

import org.jspecify.annotations.Nullable;

/// What the wording of a whole block says of it, by the tables of [PhraseRules]. Each rule reads the block in
/// small letters and without accents.
final class BlockWording {
    /// Longer blocks are text, whatever they say.
    private static final int LONGEST = 360;

    private static final PhraseTable BOILERPLATE = new PhraseTable(PhraseRules.BOILERPLATE);
    private static final PhraseTable RELATED = new PhraseTable(PhraseRules.RELATED);
    private static final PhraseTable SOLICITATION = new PhraseTable(PhraseRules.SOLICITATION);
    private static final PhraseTable TALK = new PhraseTable(PhraseRules.TALK);

    /// In folded letters; null where it is too long to be asked.
    private final @Nullable String folded;

    private BlockWording(@Nullable String folded) {
        this.folded = folded;
    }

    static BlockWording of(String text) {
        return new BlockWording(text.length() > LONGEST ? null : AccentFolding.of(text));
    }

    /// A line that says nothing of the document's matter.
    boolean isBoilerplate() {
        return isTakenBy(BOILERPLATE);
    }

    /// A line that announces other documents.
    boolean isRelated() {
        return isTakenBy(RELATED);
    }

    /// A line that wants something of the reader.
    boolean isSolicitation() {
        return isTakenBy(SOLICITATION);
    }

    /// A line below which the readers have the word.
    boolean opensTalk() {
        return isTakenBy(TALK);
    }

    private boolean isTakenBy(PhraseTable table) {
        return folded != null && table.takes(folded);
    }
}
