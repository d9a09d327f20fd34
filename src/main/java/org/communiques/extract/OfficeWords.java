package org.communiques.extract;

import java.util.Set;

/// The words around an office by which it is linked to a name, or kept from it.
final class OfficeWords {
    /// Beyond these, what stands before a name is another phrase.
    static final Set<String> BREAKS =
            WordSet.of(
                    ". ; : ! ? a ont est sont avait avaient etait etaient sera seront s' se qui que qu' dont ou avec"
                            + " lors pendant dans sur par entre puis mais ainsi afin apres avant depuis n' ne il elle ils elles"
                            + " and with who met has have is was mit hat und wird traf con ha '");

    static final Set<String> COUNTERPARTS =
            WordSet.of(
                    "homologue homologues counterpart counterparts amtskollege amtskollegen"
                            + " amtskollegin omologo omologa hote");

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

    static final Set<String> QUALIFIERS =
            WordSet.of(
                    "alors actuel actuelle ancien ancienne nouveau nouvelle ex l' son sa ses leur leurs"
                            + " the le la"
                            + " futur future");
    static final Set<String> APPOINTED =
            WordSet.of(
                    "nomme nommee designe designee elu elue appointed named elected sworn nominato"
                            + " nominata eletto eletta ernannt");

    static final Set<String> BEFORE_APPOINTED =
            WordSet.of("a ont ete est etait has have been was is e stato stata wurde");

    private OfficeWords() {}
}
