package org.communiques.extract.text;

/// The beginnings that the forms of some words share: « condamn » of « condamne » and « condamnation ».
public final class Stems {
    /// Of words that condemn, whatever else a reader may look for.
    public static final Stems CONDEMNING = Stems.of("condamn condemn verurteil condann");

    private final String[] stems;

    private Stems(String[] stems) {
        this.stems = stems;
    }

    /// Beginnings of words.
    ///
    /// @param stems folded, written as one line
    public static Stems of(String stems) {
        return new Stems(stems.split(" ", -1));
    }

    /// Whether a folded word begins with one of them. Asked of each word of a sentence: a loop, and no stream.
    public boolean begin(String word) {
        for (String stem : stems) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    /// Whether one begins a word from token `from` up to, not including, token `to`.
    public boolean beginAny(Passage passage, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(passage.size(), to); i++) {
            if (begin(passage.word(i))) {
                return true;
            }
        }
        return false;
    }
}
