package org.communiques.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.communiques.vocabulary.Token;

/// The fields that a minister's or a department's name lists: « le Département de l'environnement, des transports et
/// de l'énergie » speaks of none of them.
///
/// Ministers in the plural are not read so: they meet to speak of their field.
final class Portfolios {
    private static final Set<String> HEADS =
            WordSet.of(
                    "ministre ministere departement commissaire minister ministerin ministry department"
                            + " bundesminister bundesministerin bundesministerium ministerium bundesamt"
                            + " ministra ministro ministero dipartimento");

    /// « le Premier ministre de l'Ukraine » has no field, but a country.
    private static final Set<String> HEADS_OF_GOVERNMENT =
            WordSet.of("premier premiere prime primo prima");

    /// Words between such a head and its field: « ministre déléguée chargée de ».
    private static final Set<String> ATTRIBUTES =
            WordSet.of(
                    "federal federale europeen europeenne delegue deleguee adjoint adjointe charge chargee general generale d' etat"
                            + " of state eidgenossisches eidgenossische fur di stato incaricato incaricata");

    private static final Set<String> LINKS =
            WordSet.of(
                    "de du des d' a au aux la l' le les of for the fur der die das des und del dello della"
                            + " dell' dei degli delle di per il lo i gli and");
    private static final Set<String> JOINS = WordSet.of("et , and und e ed &");
    private static final int MOST_FIELDS = 8;

    private final List<Token> tokens;
    private final BitSet covered = new BitSet();

    private Portfolios(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// The places of the words that name a field.
    static BitSet in(List<Token> tokens) {
        Portfolios portfolios = new Portfolios(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            boolean first = i > 0 && HEADS_OF_GOVERNMENT.contains(tokens.get(i - 1).folded());
            if (!first && HEADS.contains(tokens.get(i).folded())) {
                portfolios.cover(i + 1);
            }
        }
        return portfolios.covered;
    }

    private void cover(int from) {
        int at = skip(skip(from, ATTRIBUTES), LINKS);
        if (at == from) {
            return;
        }
        for (int fields = 0; fields < MOST_FIELDS && isWord(at); fields++) {
            covered.set(from, at + 1);
            int join = skip(at + 1, JOINS);
            int next = skip(join, LINKS);
            if (join == at + 1 || !continues(at, join, next)) {
                return;
            }
            at = next;
        }
    }

    /// A field behind a comma or « et » is linked as the first was, or is a capitalised noun as it is.
    private boolean continues(int field, int join, int next) {
        return isWord(next)
                && (next > join || (tokens.get(field).isCapital() && tokens.get(next).isCapital()));
    }

    private int skip(int from, Set<String> words) {
        int at = from;
        while (at < tokens.size() && words.contains(tokens.get(at).folded())) {
            at++;
        }
        return at;
    }

    private boolean isWord(int at) {
        return at < tokens.size() && tokens.get(at).isWord();
    }
}
