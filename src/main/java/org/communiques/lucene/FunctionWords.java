package org.communiques.lucene;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communiques.query.Query;

/// Words that say nothing of a subject, folded: articles, pronouns, prepositions, auxiliaries, and what
/// questions begin with. A query's other words decide; when it has no others, these do. Nothing tells a query's
/// language: what says something in another of these languages, as « hier », « war » or « al », is left out.
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

    private static final Set<String> GERMAN =
            Set.of(
                    ("als am auf aus bei beim das dass dem den der des dessen deren die diese diesem"
                                    + " diesen dieser dieses durch ein eine einem einen einer eines er es fur gegen"
                                    + " haben hatte ihr ihre ihren ihrem ihrer im ist kann mit nach nicht noch ob oder"
                                    + " ohne sein seine seinem seinen seiner seit sich sie sind sowie uber um und unter"
                                    + " vom von vor wegen welche welcher welches wenn werden wie wird worden wurde"
                                    + " wurden zu zum zur zwischen")
                            .split(" "));

    private static final Set<String> ITALIAN =
            Set.of(
                    ("agli ai alla alle allo anche che chi con cui dagli dai dal dalla dalle degli dei del"
                                    + " della delle dello di e ed gli ha hanno il la le lo loro negli nei nel nella"
                                    + " nelle nello per piu quale quali quella quello questa questo si sono"
                                    + " suo sua sui sul sulla sulle tra una")
                            .split(" "));

    private static final Set<String> SPANISH =
            Set.of(
                    ("con cual cuales del desde donde ella ellos entre esta este esto estos fue ha"
                                    + " hasta las los mas muy nos para pero por porque quien segun ser si sobre son sus"
                                    + " tambien una y")
                            .split(" "));

    private static final Set<String> ALL =
            Stream.of(FRENCH, ENGLISH, GERMAN, ITALIAN, SPANISH)
                    .flatMap(Set::stream)
                    .collect(Collectors.toUnmodifiableSet());

    private FunctionWords() {}

    /// Whether a part of a query is a word, or several joined by a sign, that says nothing of a subject.
    static boolean areAllOf(Query part) {
        return part instanceof Query.Word(String text)
                && FoldedWords.of(text).stream().allMatch(FunctionWords::contains);
    }

    static boolean contains(String folded) {
        return ALL.contains(folded);
    }
}
