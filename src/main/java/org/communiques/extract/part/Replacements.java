package org.communiques.extract.part;

import java.util.Set;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.WordSet;

/// Whose place somebody else took: « qui remplaçait X », « in place of X ».
final class Replacements {
    private static final Set<String> REPLACING =
            WordSet.of(
                    "remplacait remplacaient remplace remplacant suppleait replaced replacing deputised"
                            + " deputized sostituiva sostituiscono sostituisce sostituito sostituita vertrat"
                            + " ersetzte");

    /// « en remplacement de X », « in place of X », « an Stelle von X », « al posto di X ».
    private static final Set<String> PLACES =
            WordSet.of(
                    "remplacement place lieu stead anstelle stelle vertretung posto vece sostituzione");

    private static final Set<String> GERMAN_WHO = WordSet.of("der die");
    private static final Set<String> STANDING =
            WordSet.of("stood standing stands filling filled sat");
    private static final Set<String> PLACING = WordSet.of("en in au an al");

    private Replacements() {}

    /// « qui remplaçait X », « who stood in for X », « der X vertrat ».
    static boolean tell(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int before = phrase.from() - 1;
        boolean standing =
                passage.is(before, "for")
                        && passage.is(before - 1, "in")
                        && STANDING.contains(passage.word(before - 2));
        boolean place =
                Particles.OF.isAt(passage, before)
                        && PLACES.contains(passage.word(before - 1))
                        && PLACING.contains(passage.word(before - 2));
        boolean german =
                passage.is(phrase.name().to(), "vertrat")
                        && passage.is(before, ",")
                        && GERMAN_WHO.contains(passage.word(phrase.from()));
        return REPLACING.contains(phrase.before()) || standing || place || german;
    }
}
