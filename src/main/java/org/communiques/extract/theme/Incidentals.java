package org.communiques.extract.theme;

import java.util.BitSet;
import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.vocabulary.Token;

/// Words that name something beside what a sentence speaks of: the fields that a minister's or a department's name lists
/// (« le Département de l'environnement, des transports et de l'énergie »), and the meeting at whose margin others met.
///
/// Ministers in the plural are not read so: they meet to speak of their field.
final class Incidentals {
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

    /// « en marge de », « on the sidelines of », « am Rande der », « a margine di ».
    private static final Set<String> MARGINS =
            WordSet.of("marge margin margins sideline sidelines rande margine");

    /// « l'Intégration africaine », « la Défense nationale », « la Coopération européenne ».
    private static final Set<String> ADJECTIVE_ENDINGS =
            WordSet.of("ain aine al ale ien ienne een eenne eur eure ique ais aise");

    private static final int MOST_FIELDS = 8;
    private static final int LONGEST_VENUE = 8;

    private final Span sentence;
    private final Passage passage;
    private final BitSet covered = new BitSet();

    private Incidentals(Span sentence) {
        this.sentence = sentence;
        this.passage = sentence.passage();
    }

    /// The tokens of such words.
    static BitSet in(Span sentence) {
        Incidentals incidentals = new Incidentals(sentence);
        for (int i = sentence.from(); i < sentence.to(); i++) {
            String word = sentence.passage().word(i);
            if (MARGINS.contains(word)) {
                incidentals.coverVenue(i + 1);
            } else if (HEADS.contains(word) && !incidentals.isOfGovernment(i)) {
                incidentals.coverFields(i + 1);
            }
        }
        return incidentals.covered;
    }

    private boolean isOfGovernment(int head) {
        return head > sentence.from() && HEADS_OF_GOVERNMENT.contains(passage.word(head - 1));
    }

    /// What follows the link behind « en marge », as far as the next mark.
    private void coverVenue(int from) {
        int at = skip(from, LINKS);
        int end = at;
        while (at > from && end - at < LONGEST_VENUE && isWordOrNumber(end)) {
            end++;
        }
        covered.set(from, end);
    }

    private void coverFields(int from) {
        int at = skip(skip(from, ATTRIBUTES), LINKS);
        if (at == from) {
            return;
        }
        for (int fields = 0; fields < MOST_FIELDS && isWord(at); fields++) {
            int end = behindAttribute(at, fields);
            covered.set(from, end);
            int join = skip(end, JOINS);
            int next = skip(join, LINKS);
            if (join == end || !continues(at, join, next)) {
                return;
            }
            at = next;
        }
    }

    /// A field may have an adjective: « la Coopération africaine et », « Affaires étrangères, de ».
    private int behindAttribute(int field, int fields) {
        int behind = field + 1;
        boolean adjective =
                isWord(behind) && skip(behind, JOINS) == behind && skip(behind, LINKS) == behind;
        boolean listed = fields > 0 || skip(behind + 1, JOINS) > behind + 1;
        return adjective && (listed || looksLikeAdjective(passage.token(behind)))
                ? behind + 1
                : behind;
    }

    private static boolean looksLikeAdjective(Token word) {
        return ADJECTIVE_ENDINGS.stream().anyMatch(word.folded()::endsWith);
    }

    /// A field behind a comma or « et » is linked as the first was, or is a capitalised noun as it is.
    private boolean continues(int field, int join, int next) {
        return isWord(next)
                && (next > join
                        || (passage.token(field).isCapital() && passage.token(next).isCapital()));
    }

    private int skip(int from, Set<String> words) {
        int at = from;
        while (at < sentence.to() && words.contains(passage.word(at))) {
            at++;
        }
        return at;
    }

    private boolean isWord(int at) {
        return at < sentence.to() && passage.token(at).isWord();
    }

    private boolean isWordOrNumber(int at) {
        return isWord(at) || (at < sentence.to() && passage.token(at).isNumber());
    }
}
