package org.communiques.extract.part;

import java.util.List;
import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Phrases;
import org.communiques.extract.text.Reading;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;
import org.communiques.model.EventKind;

/// Who is appointed, in a text that tells of appointments: « A et B ont été nommés ministres délégués, et C vice-ministre ».
final class Appointments {
    private static final Phrases APPOINTED =
            Phrases.of(
                    List.of(
                            "a été nommé",
                            "a été nommée",
                            "ont été nommés",
                            "ont été nommées",
                            "est nommé",
                            "est nommée",
                            "sont nommés",
                            "sont nommées",
                            "was appointed",
                            "were appointed",
                            "has been appointed",
                            "have been appointed",
                            "wurde zum",
                            "wurde zur",
                            "wurden ernannt",
                            "è stato nominato",
                            "è stata nominata",
                            "sono stati nominati"));

    private static final Set<String> NOMINATIONS =
            WordSet.of(
                    "nomination nominations remaniement appointment appointments reshuffle ernennung"
                            + " ernennungen nomina nomine rimpasto");

    private final boolean told;

    private Appointments(boolean told) {
        this.told = told;
    }

    static Appointments of(EventKind kind, Reading reading) {
        boolean title =
                reading.of(Passage.Role.TITLE).stream()
                        .anyMatch(passage -> passage.hasAny(NOMINATIONS, 0, passage.size()));
        return new Appointments(title && kind == EventKind.INFORMATION);
    }

    boolean hold(NamePhrase phrase) {
        return told && !phrase.governed() && isAppointed(phrase);
    }

    private static boolean isAppointed(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int end = Sentences.end(passage, phrase.name().to());
        for (int i = Sentences.start(passage, phrase.from()); i < end; i++) {
            if (APPOINTED.lengthAt(passage, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
