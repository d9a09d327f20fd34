package org.communiques.extract.part;

import java.util.List;
import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.WordSet;

/// Whether several speak as one: « Déclaration conjointe », « Gemeinsame Pressekonferenz », « Nous, ministres des
/// Affaires étrangères de … ».
final class JointVoice {
    private static final Set<String> JOINT =
            WordSet.of(
                    "conjoint conjointe conjoints conjointes commun commune joint common"
                            + " gemeinsam gemeinsame gemeinsamer gemeinsames congiunta congiunto comune");

    private static final Set<String> SPOKEN =
            WordSet.of(
                    "declaration declarations communique communiques lettre message presse conference"
                            + " statement letter press erklarung pressekonferenz brief"
                            + " medienkonferenz dichiarazione conferenza comunicato lettera stampa");

    private static final Set<String> WE = WordSet.of("nous we wir noi");

    private JointVoice() {}

    static boolean in(List<Passage> passages) {
        return passages.stream()
                .anyMatch(passage ->
                        switch (passage.role()) {
                            case TITLE -> isJoint(passage);
                            case LEAD -> WE.contains(passage.word(0));
                            default -> false;
                        });
    }

    /// « commune » belongs to « politique étrangère commune » as well: the two words stand side by side.
    private static boolean isJoint(Passage title) {
        for (int i = 0; i < title.size(); i++) {
            if (JOINT.contains(title.word(i))
                    && (SPOKEN.contains(title.word(i - 1)) || SPOKEN.contains(title.word(i + 1)))) {
                return true;
            }
        }
        return false;
    }
}
