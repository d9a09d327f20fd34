package org.communiques.extract.mention;

import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.WordSet;

/// The words around an office by which it is linked to a name, or kept from it.
public final class OfficeWords {
    /// Beyond these, what stands before a name is another phrase.
    public static final Set<String> BREAKS =
            WordSet.of(
                    ". ; : ! ? a ont est sont avait avaient etait etaient sera seront s' se qui que qu' dont ou avec"
                            + " lors pendant dans sur par entre puis mais ainsi afin apres avant depuis n' ne il elle ils elles"
                            + " and with who met has have is was mit hat und wird traf con ha '"
                            + " recoit rencontre accueille received hosted welcomed spoke visited joined empfing"
                            + " empfingen empfangt trafen trifft sprach sprachen spricht besuchte begrusste heute"
                            + " gestern incontra riceve");

    /// « son homologue »: holders of the office that was named before.
    public static final Set<String> COUNTERPARTS =
            WordSet.of(
                    "homologue homologues counterpart counterparts amtskollege amtskollegen"
                            + " amtskollegin omologo omologa hote");

    /// Ministers of other countries or of the same government, behind « ses ».
    public static final Set<String> COLLEAGUES =
            WordSet.of(
                    "collegue collegues colleague colleagues kollege kollegen kollegin kolleginnen collega"
                            + " colleghi colleghe");

    /// « ses », « ihre »: before colleagues, they tell whose.
    public static final Set<String> POSSESSIVES =
            WordSet.of(
                    "son sa ses leur leurs his her their sein seine seinen seinem seiner ihr ihre ihren ihrem"
                            + " ihrer suo sua suoi sue loro");

    /// Heads of offices that are not a minister's.
    static final Set<String> OTHERS =
            WordSet.of(
                    "ambassadeur ambassadrice ambassadeurs parole maire gouverneur gouverneure"
                            + " directeur directrice directeurs directrices envoye envoyee conseiller"
                            + " conseillere depute deputee senateur senatrice consul consule colonel amiral"
                            + " journaliste correspondant professeur professeure economiste historien"
                            + " historienne chercheur chercheuse avocat avocate philosophe musicien musicienne"
                            + " economist professor coordinateur coordinatrice coordonnateur coordonnatrice"
                            + " administrateur administratrice archeveque ecrivain artiste ambassador"
                            + " spokesperson director mayor botschafter botschafterin direktor direktorin"
                            + " ambasciatore ambasciatrice direttore direttrice charge mere administratif"
                            + " administrative");

    /// Those who work for a minister and are none.
    public static final Set<String> AIDES =
            WordSet.of(
                    "conseiller conseillere conseillers representant representante envoye envoyee emissaire"
                            + " directeur directrice cabinet parole sherpa assistant assistante adjoint adjointe"
                            + " collaborateur collaboratrice adviser advisor envoy representative spokesperson"
                            + " spokesman spokeswoman aide staff emissary berater beraterin gesandter"
                            + " gesandte sondergesandter beauftragter beauftragte sonderbeauftragter"
                            + " sonderbeauftragte vertreter vertreterin sprecher sprecherin consigliere"
                            + " consigliera inviato inviata rappresentante portavoce");

    /// Between those and the office that they work for.
    public static final Set<String> OF_SUPERIOR =
            WordSet.of("du de d' des la l' of to the der del dell' della von");

    /// « charge » of affairs, not of a field: « ministre d’État chargé des Eaux ».
    public static boolean isOther(Passage passage, int at) {
        return OTHERS.contains(passage.word(at))
                // « donner la parole à X »
                && (!passage.is(at, "parole") || passage.is(at - 1, "porte"))
                && (!passage.is(at, "charge") || passage.is(at + 2, "affaires"));
    }

    /// Behind « conseil », these say that it governs no country.
    static final Set<String> LOCAL =
            WordSet.of(
                    "regional departemental general municipal communal cantonal constitutionnel superieur"
                            + " economique national scientifique d' de des");

    /// They begin an apposition, or another person where a name follows the office at once.
    public static final Set<String> ARTICLES = WordSet.of("the der die den dem il lo i gli");

    /// « l’ancien », « nouveau »: between a comma and the style of an office.
    public static final Set<String> QUALIFIERS =
            WordSet.of(
                    "alors actuel actuelle ancien ancienne nouveau nouvelle ex l' son sa ses leur leurs"
                            + " the der die den dem il lo le la"
                            + " futur future respectivement respectively rispettivamente");

    /// « nommée », « appointed »: the office behind is that of who was.
    public static final Set<String> APPOINTED =
            WordSet.of(
                    "nomme nommee designe designee elu elue appointed named elected sworn nominato"
                            + " nominata eletto eletta ernannt");

    /// « a été », « was »: between a name and such a word.
    public static final Set<String> BEFORE_APPOINTED =
            WordSet.of("a ont ete est etait has have been was is e stato stata wurde");

    private OfficeWords() {}
}
