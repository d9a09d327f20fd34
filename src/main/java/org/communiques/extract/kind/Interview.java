package org.communiques.extract.kind;

import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Reading;
import org.communiques.extract.text.WordSet;

/// Whether an « entretien » is an interview: « Entretien de M. X avec "La Croix" ».
final class Interview {
    private static final Set<String> ASKERS =
            WordSet.of("q question journaliste frage domanda journalist giornalista");
    private static final Set<String> MARKS = WordSet.of("- – — : .");
    private static final Set<String> TO = WordSet.of("avec a dans au pour mit con with");
    private static final Set<String> QUOTES = WordSet.of("\" « “");

    private Interview() {}

    static boolean isGiven(Passage title, Reading reading) {
        return namesPaper(title) || reading.passages().stream().anyMatch(Interview::asks);
    }

    private static boolean namesPaper(Passage title) {
        for (int i = 1; i < title.size(); i++) {
            if (QUOTES.contains(title.word(i)) && TO.contains(title.word(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /// « Q - », « Question : ».
    private static boolean asks(Passage passage) {
        return passage.role() != Passage.Role.TITLE
                && ASKERS.contains(passage.word(0))
                && MARKS.contains(passage.word(1));
    }
}
