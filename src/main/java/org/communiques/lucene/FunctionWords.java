package org.communiques.lucene;

import java.util.Set;
import org.communiques.query.Query;

/// Words that say nothing of a subject, folded: articles, pronouns, prepositions, auxiliaries, and what
/// questions begin with. A query's other words decide; when it has no others, these do.
final class FunctionWords {
    private static final Set<String> FRENCH =
            Set.of(
                    ("a ai aie ait alors apres as au aucun aucune aujourd aupres aura aurait aussi autre"
                                    + " autres aux avait avant avec avez avoir avons ayant c ca car ce ceci cela celle"
                                    + " celles celui cependant certain certaine certaines certains ces cet cette ceux"
                                    + " chaque chez ci combien comme comment d dans de depuis des desquels donc dont du"
                                    + " elle elles en encore entre es est et etaient etait etant etc ete etes etre eu"
                                    + " eux faire fait faut fut furent hui ici il ils j je jusqu jusque l la laquelle le"
                                    + " lequel les lesquelles lesquels leur leurs lors lorsqu lorsque lui m ma mais me"
                                    + " meme memes mes mettre moi moins mon n ne ni nos notre nous on ont or ou oui par"
                                    + " parce pas pendant peu peut peuvent plus plusieurs pour pourquoi pourrait pouvoir"
                                    + " puis puisque qu quand que quel quelle quelles quels qui quoi s sa sans se selon"
                                    + " sera serait ses si sien soit son sont sous sur t ta te tel telle telles tels tes"
                                    + " toi ton tous tout toute toutes tres trop tu un une va vers voici voila vont vos"
                                    + " votre vous vu y")
                            .split(" "));

    private static final Set<String> ENGLISH =
            Set.of(
                    ("an and are at be been but by for from had has have he her his how i in into is it"
                                    + " its no not of or she that the their them they this to us was we were what when"
                                    + " where which who whom whose why will with you")
                            .split(" "));

    private FunctionWords() {}

    /// Whether a part of a query is a word, or several joined by a sign, that says nothing of a subject.
    static boolean areAllOf(Query part) {
        return part instanceof Query.Word(String text)
                && FoldedWords.of(text).stream().allMatch(FunctionWords::contains);
    }

    static boolean contains(String folded) {
        return FRENCH.contains(folded) || ENGLISH.contains(folded);
    }
}
