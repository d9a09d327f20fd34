package org.communiques.extract.part;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communiques.extract.text.Passage;

/// The last lines of a text, all short: the office often stands below the name, and several may sign.
record Signatures(Set<Passage> lines) {
    private static final int LONGEST = 14;
    private static final int MOST = 8;
    private static final int FEW = 6;

    /// `von`, `bin`, `et`, and the commas.
    private static final int LONGEST_PARTICLE = 3;

    static Signatures of(List<Passage> passages) {
        Set<Passage> lines = new HashSet<>();
        for (int i = passages.size() - 1;
                i > 1 && lines.size() < MOST && passages.get(i).size() <= LONGEST;
                i--) {
            lines.add(passages.get(i));
        }
        return new Signatures(lines);
    }

    /// « Elle a salué le rôle de M. X. »
    private static boolean isSentence(Passage line) {
        return line.size() > FEW && line.is(line.size() - 1, ".");
    }

    boolean contains(Passage passage) {
        return lines.contains(passage) && !isSentence(passage);
    }

    /// « Annalena Baerbock, Jean-Noël Barrot, David Lammy »: names alone are a signature in any text.
    boolean areNames(Passage passage) {
        return lines.contains(passage)
                && passage.tokens().stream()
                        .allMatch(token ->
                                token.isCapital() || token.folded().length() <= LONGEST_PARTICLE);
    }
}
