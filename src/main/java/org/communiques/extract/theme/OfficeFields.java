package org.communiques.extract.theme;

import java.util.BitSet;
import java.util.Set;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.vocabulary.Token;

/// What an office or a department is for, as its name lists it: « la ministre déléguée chargée du Commerce extérieur
/// et du Tourisme », « Minister for Climate and Energy », « Klimaschutzministerin ».
///
/// Ministers in the plural are not read so: they meet to speak of their field.
final class OfficeFields extends Incidental {
    private static final Set<String> HEADS =
            WordSet.of(
                    "ministre ministere departement commissaire secretaire envoye envoyee sous-secretaire"
                            + " minister ministry department commissioner secretary undersecretary envoy"
                            + " ministerin bundesminister bundesministerin bundesministerium ministerium bundesamt"
                            + " ministeriums departements staatssekretar staatssekretarin kommissar kommissarin"
                            + " bundesministers bundesministeriums sonderbeauftragte sonderbeauftragter"
                            + " ministra ministro ministero dipartimento sottosegretario sottosegretaria"
                            + " commissario commissaria");

    /// « le président de la commission de la Défense », « the Chair of the African Union Commission ».
    private static final Set<String> COMMISSIONS = WordSet.of("commission kommission commissione");

    private static final Set<String> CHAIRS =
            WordSet.of(
                    "president presidente vice-president vice-presidente chair chairman chairwoman chairperson"
                            + " prasident prasidentin vorsitzender vorsitzende vorsitzenden presidentessa");

    /// « le Premier ministre de l'Ukraine » has no field, but a country.
    private static final Set<String> HEADS_OF_GOVERNMENT =
            WordSet.of("premier premiere prime primo prima");

    /// Words between such a head and its field: « ministre déléguée chargée de ».
    private static final Set<String> ATTRIBUTES =
            WordSet.of(
                    "federal federale europeen europeenne european europeo europea delegue deleguee adjoint adjointe"
                            + " charge chargee responsable responsible special speciale general generale d' etat"
                            + " parlementaire state of eidgenossisches eidgenossische eidgenossischen fur di stato"
                            + " incaricato incaricata");

    private static final Set<String> LINKS =
            WordSet.of(
                    "de du des d' a au aux la l' le les of for the fur der die das und del dello della"
                            + " dell' dei degli delle di per pour il lo i gli and");
    private static final Set<String> JOINS = WordSet.of("et , and und e ed &");

    /// « la Défense, chargée de la politique spatiale ».
    private static final Set<String> CHARGED = WordSet.of("charge chargee");

    /// « l'Action pour le climat », « l'Égalité entre les femmes et les hommes », « l'Agence de développement ».
    private static final Set<String> FOR = WordSet.of("pour contre entre for against gegen per");

    private static final Set<String> OF = WordSet.of("de d' du des of di");

    /// « l'Intégration africaine », « la Défense nationale », « la Coopération européenne », « ministre danoise ».
    private static final Set<String> ADJECTIVE_ENDINGS =
            WordSet.of(
                    "ain aine al ale ien ienne een eenne eur eure ique ais aise ois oise ese ano ana ene enne");

    private static final Set<String> COMPOUNDS =
            WordSet.of("ministerin ministerium ministeriums ministers minister");

    /// Before more than one German minister: « die Verteidigungsminister ».
    private static final Set<String> SEVERAL = WordSet.of("die den beide beiden aller alle");

    /// Of letters.
    private static final int SHORTEST_COMPOUND = "minister".length();

    private static final int MOST_FIELDS = 8;
    private static final int LONGEST_STYLE = 5;
    private static final int NEAR = 3;

    OfficeFields(Span sentence, BitSet covered) {
        super(sentence, covered);
    }

    /// Words at which an office may stand that has a field, beside compounds.
    static Set<String> leads() {
        return WordSet.union(HEADS, COMMISSIONS);
    }

    @Override
    void cover(int at) {
        String word = passage.word(at);
        if (HEADS.contains(word)) {
            if (!isOfGovernment(at)) {
                coverFields(at + 1);
                coverBefore(at);
            }
        } else if (isCompound(word) && !passage.hasAny(SEVERAL, at - NEAR, at)) {
            covered.set(at);
        } else if (COMMISSIONS.contains(word) && isChaired(at)) {
            coverFields(at + 1);
            coverBefore(at);
        }
    }

    private boolean isOfGovernment(int head) {
        return head > sentence.from() && HEADS_OF_GOVERNMENT.contains(passage.word(head - 1));
    }

    private boolean isChaired(int commission) {
        return passage.hasAny(
                CHAIRS, Math.max(sentence.from(), commission - LONGEST_STYLE), commission);
    }

    /// « Verteidigungsministerin », « Klimaschutzministerium ».
    static boolean isCompound(String word) {
        int head = word.length() > SHORTEST_COMPOUND ? word.indexOf("minister") : -1;
        return head > 0 && COMPOUNDS.contains(word.substring(head));
    }

    /// « Climate and Energy Minister », « the African Union Commission »: capitals before an English head.
    private void coverBefore(int head) {
        if (!passage.token(head).isCapital() || passage.token(head).joined()) {
            return;
        }
        int from = head;
        while (from > sentence.from() && head - from < LONGEST_STYLE && isStyle(from - 1)) {
            from--;
        }
        covered.set(from, head);
    }

    private boolean isStyle(int at) {
        return passage.token(at).isCapital() || passage.is(at, "and") || passage.is(at, "&");
    }

    private void coverFields(int from) {
        int demonym = isDemonym(from) ? from + 1 : from;
        int at = words.skip(words.skip(demonym, ATTRIBUTES), LINKS);
        if (at == from) {
            return;
        }
        for (int fields = 0; fields < MOST_FIELDS && words.isWord(at); fields++) {
            int end = behindComplement(behindAttribute(at, fields));
            covered.set(from, end);
            int join = words.skip(end, JOINS);
            int next = words.skip(words.skip(join, CHARGED), LINKS);
            if (join == end || !continues(at, join, next)) {
                return;
            }
            at = next;
        }
    }

    /// « ministre norvégienne du Climat »; not « ministre parle du Climat ».
    private boolean isDemonym(int at) {
        int behind = at + 1;
        return words.isWord(at)
                && looksLikeAdjective(passage.token(at))
                && words.skip(behind, LINKS) > behind
                && words.isWord(words.skip(behind, LINKS))
                && passage.token(words.skip(behind, LINKS)).isCapital();
    }

    /// A field may have an adjective: « la Coopération africaine et », « Affaires étrangères, de ».
    private int behindAttribute(int field, int fields) {
        int behind = field + 1;
        boolean adjective =
                words.isWord(behind)
                        && words.skip(behind, JOINS) == behind
                        && words.skip(behind, LINKS) == behind;
        boolean listed = fields > 0 || words.skip(behind + 1, JOINS) > behind + 1;
        return adjective && (listed || looksLikeAdjective(passage.token(behind)))
                ? behind + 1
                : behind;
    }

    private int behindComplement(int at) {
        boolean purpose = at < sentence.to() && FOR.contains(passage.word(at));
        int noun = words.skip(at + 1, LINKS);
        boolean complement =
                purpose
                        ? words.isWord(noun)
                        : at < sentence.to()
                                && OF.contains(passage.word(at))
                                && words.isWord(noun)
                                && !passage.token(noun).isCapital();
        return complement ? behindAttribute(noun, 0) : at;
    }

    private static boolean looksLikeAdjective(Token word) {
        String folded = word.folded();
        for (String ending : ADJECTIVE_ENDINGS) {
            if (folded.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /// A field behind a comma or « et » is linked as the first was, or is a capitalised noun as it is.
    private boolean continues(int field, int join, int next) {
        return words.isWord(next)
                && (next > join
                        || (passage.token(field).isCapital() && passage.token(next).isCapital()));
    }
}
