package org.communiques.clean;

import java.util.List;

/// What the wording of a whole block says of it, by the tables of [PhraseRules]. Each rule reads the block in
/// small letters and without accents.
final class Phrases {
    private Phrases() {}

    /// A line that says nothing of the document's matter.
    static boolean isBoilerplate(String text) {
        return takes(PhraseRules.BOILERPLATE, text);
    }

    /// A line that announces other documents.
    static boolean isRelated(String text) {
        return takes(PhraseRules.RELATED, text);
    }

    /// A line that wants something of the reader.
    static boolean isSolicitation(String text) {
        return takes(PhraseRules.SOLICITATION, text);
    }

    /// A line below which the readers have the word.
    static boolean opensTalk(String text) {
        return takes(PhraseRules.TALK, text);
    }

    private static boolean takes(List<PhraseRule> rules, String text) {
        if (text.length() > 360) {
            return false;
        }
        String folded = Folding.of(text);
        return rules.stream().anyMatch(rule -> rule.takes(folded));
    }
}
