package org.communiques.extract.part;

import java.util.Collection;
import java.util.Map;
import org.communiques.extract.text.Clauses;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordsByLanguage;

/// What a third did the day before, in a text of others and of today: « Le Premier ministre X s’est entretenu hier
/// avec Y ».
final class DayBefore {
    private static final WordsByLanguage YESTERDAY =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "hier veille avant-hier",
                            "en",
                            "yesterday",
                            "de",
                            "gestern vorgestern vortag",
                            "it",
                            "ieri"));

    private static final int CLAUSE = 24;

    private DayBefore() {}

    /// Whether title or opening name people and none of them tells of such a day itself.
    static boolean isOther(Collection<Passage> passages) {
        boolean named = false;
        for (Passage passage : passages) {
            if (passage.isTitleOrOpening()) {
                named = true;
                if (YESTERDAY.isAmong(passage, 0, passage.size())) {
                    return false;
                }
            }
        }
        return named;
    }

    /// Whether the clause whose subject this name is says so, before the name or behind it.
    static boolean acts(NamePhrase subject) {
        Passage passage = subject.passage();
        if (YESTERDAY.isAmong(passage, Sentences.start(passage, subject.from()), subject.from())) {
            return true;
        }
        int end = Sentences.end(passage, subject.name().to(), CLAUSE);
        for (int i = subject.name().to(); i < end && !Clauses.isSubordinate(passage, i); i++) {
            if (YESTERDAY.isAt(passage, i)) {
                return true;
            }
        }
        return false;
    }
}
