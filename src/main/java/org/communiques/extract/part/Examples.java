package org.communiques.extract.part;

import java.util.List;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Phrases;
import org.communiques.extract.text.Sentences;

/// Some of many who were there, named behind what all of them did: « Plusieurs ministres se sont exprimés, en particulier X et Y », « Au
/// déjeuner étaient conviés les ministres de la région, dont X ».
final class Examples {
    private static final Phrases AMONG =
            Phrases.of(
                    List.of(
                            "notamment",
                            "en particulier",
                            "entre autres",
                            "dont",
                            "parmi lesquels",
                            "parmi lesquelles",
                            "parmi eux",
                            "among them",
                            "among others",
                            "in particular",
                            "including",
                            "notably",
                            "darunter",
                            "unter ihnen",
                            "insbesondere",
                            "unter anderem",
                            "tra cui",
                            "fra cui",
                            "tra gli altri",
                            "in particolare",
                            "tra questi"));

    private static final Phrases DID =
            Phrases.of(
                    List.of(
                            "se sont exprimés",
                            "se sont exprimées",
                            "ont pris la parole",
                            "sont intervenus",
                            "sont intervenues",
                            "étaient conviés",
                            "ont été conviés",
                            "étaient invités",
                            "avaient été invités",
                            "étaient réunis",
                            "étaient présents",
                            "étaient représentés",
                            "took the floor",
                            "spoke",
                            "were invited",
                            "were present",
                            "attended",
                            "ergriffen das Wort",
                            "das Wort ergriffen",
                            "sprachen",
                            "geladen",
                            "eingeladen",
                            "anwesend",
                            "nahmen teil",
                            "hanno preso la parola",
                            "sono intervenuti",
                            "erano invitati",
                            "erano presenti",
                            "sono stati invitati"));

    private Examples() {}

    /// Whether such a word stands here, behind such a deed in its sentence.
    static boolean follow(Passage passage, int at) {
        if (AMONG.lengthAt(passage, at) == 0) {
            return false;
        }
        for (int i = Sentences.start(passage, at); i < at; i++) {
            if (DID.lengthAt(passage, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
