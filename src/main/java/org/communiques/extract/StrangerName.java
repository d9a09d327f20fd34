package org.communiques.extract;

import java.util.Locale;
import org.communiques.vocabulary.Token;

/// Gives the name of a person whom the vocabulary lacks its canonical form.
final class StrangerName {
    private StrangerName() {}

    /// The name as printed when capitals show the surname; else its last word, with the particles before
    /// it, is put in capitals: « Federica Mogherini » → « Federica MOGHERINI ».
    static String canonical(Span span) {
        int capitals = 0;
        for (int i = span.from(); i < span.to(); i++) {
            capitals += span.passage().token(i).shape() == Token.Shape.CAPITALS ? 1 : 0;
        }
        boolean tells = capitals > 0 && capitals < span.to() - span.from();
        return tells || (span.to() - span.from() == 1 && capitals == 1)
                ? span.text()
                : lastInCapitals(span);
    }

    private static String lastInCapitals(Span span) {
        Passage passage = span.passage();
        int surname = span.to() - 1;
        while (surname > span.from() && passage.token(surname).joined()) {
            surname--;
        }
        while (surname > span.from() + 1 && NameShape.isParticle(passage.token(surname - 1))) {
            surname--;
        }
        String given = surname == span.from() ? "" : passage.text(span.from(), surname) + " ";
        return titleCase(given) + passage.text(surname, span.to()).toUpperCase(Locale.ROOT);
    }

    /// « FUMIO » as a given name is « Fumio ».
    private static String titleCase(String given) {
        boolean shouted = given.length() > 2 && given.equals(given.toUpperCase(Locale.ROOT));
        return shouted ? given.charAt(0) + given.substring(1).toLowerCase(Locale.ROOT) : given;
    }
}
