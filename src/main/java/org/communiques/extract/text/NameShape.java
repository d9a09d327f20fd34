package org.communiques.extract.text;

import java.util.Set;
import org.communiques.vocabulary.Token;

/// What words look like parts of a person's name.
public final class NameShape {
    /// Words that have a capital at the head of a sentence, or as a style, without being a name.
    private static final Set<String> NOT_NAMES =
            WordSet.of(
                    "le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs il elle ils elles"
                            + " on nous je vous notre nos mon ma mes votre vos en dans par pour sur sous avec sans lors apres avant depuis"
                            + " pendant selon entre vers chez a y et ou mais or ni car donc que qui dont si"
                            + " comme quand lorsque puis enfin ensuite ainsi aussi alors voici voila tout toute tous toutes"
                            + " monsieur madame mademoiselle messieurs mesdames m mm mme mmes mlle dr sem se s.e"
                            + " excellence majeste altesse cher chere chers cheres honorable honourable right hon prix nobel"
                            + " ministre ministres premier premiere premiers vice president presidente presidents"
                            + " presidence vice-president chancelier chanceliere roi reine prince princesse emir sultan"
                            + " empereur imperatrice pape secretaire secretaires general generale haut haute representant representante"
                            + " representants ambassadeur ambassadrice directeur directrice porte parole depute senateur"
                            + " chef cheffe gouvernement republique royaume etat etats federal federale conseil commission"
                            + " parlement union organisation nations conference reunion sommet entretien rencontre"
                            + " dialogue declaration communique message discours visite deplacement dejeuner diner"
                            + " affaires etrangeres europe defense armees economie finances interieur justice"
                            + " janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"
                            + " lundi mardi mercredi jeudi vendredi samedi dimanche"
                            + " kollege kollegen kollegin kolleginnen amtskollege amtskollegen amtskollegin"
                            + " question reponse journaliste journalistes photo photos lien liens"
                            + " both the an of in at with and for from to by as mr mrs ms sir lord lady dame baroness"
                            + " minister ministers prime foreign secretary chancellor king queen"
                            + " der die das den dem ein eine und mit von im am herr herrn frau bundesrat bundesratin"
                            + " lo gli una con e di del della signor signora ministro consigliere consigliera"
                            + " aujourd' aujourd hier demain deux trois quatre cinq grande grand nouvelle nouveau saint sainte"
                            + " indo pacifique asie afrique amerique atlantique mer ocean ile iles"
                            + " monday tuesday wednesday thursday friday saturday sunday"
                            + " affairs g7 g20 covid ia");

    /// What may stand behind a surname without being a part of it.
    private static final Set<String> SUFFIXES =
            WordSet.of("jr sr ii iii iv mp mep kc qc obe cbe mbe phd");

    private NameShape() {}

    /// Whether « Jr. », « QC » or the like stands here.
    public static boolean isSuffix(Passage passage, int at) {
        return SUFFIXES.contains(passage.word(at)) && passage.token(at).isCapital();
    }

    /// Behind « Jr. » or « , Sr., », if that stands at this token.
    public static int pastSuffix(Passage passage, int at) {
        int suffix = passage.is(at, ",") ? at + 1 : at;
        if (!isSuffix(passage, suffix)) {
            return at;
        }
        return passage.is(suffix + 1, ".") && suffix + 2 < passage.size() ? suffix + 2 : suffix + 1;
    }

    /// A word with a capital that a name could hold.
    public static boolean isNameWord(Token token) {
        return token.isCapital() && !NOT_NAMES.contains(token.folded()) && !endsInDigit(token);
    }

    /// Whether a word in capitals throughout stands here.
    public static boolean isInCapitals(Passage passage, int at) {
        return at < passage.size() && passage.token(at).shape() == Token.Shape.CAPITALS;
    }

    private static boolean endsInDigit(Token token) {
        return Character.isDigit(token.folded().charAt(token.folded().length() - 1));
    }
}
