package org.communiques.extract.place;

import java.util.List;
import java.util.Set;
import org.communiques.extract.mention.Annotations;
import org.communiques.extract.mention.Annotations.CountryMention;
import org.communiques.extract.mention.Mention;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.Stems;
import org.communiques.extract.text.WordSet;
import org.communiques.model.Evidence;
import org.communiques.vocabulary.NameIndex;
import org.jspecify.annotations.Nullable;

/// Whose statement it is, where no minister is named: « Le Japon élève une vive protestation », « The UK condemns »,
/// « Das EDA verurteilt ».
final class StatingCountry {
    /// What one says in a statement, by the stems of its verbs.
    private static final Stems STATING =
            Stems.of(
                    "condamn deplor denonc exprim salu felicit appel demand exig elev protest regrett"
                            + " suit souti reaffirm reiter souhait present adress accueill prend consider"
                            + " inquiet rejoui tient reste condole condemn call welcom express urge support"
                            + " stand remain verurteil begruss bedauer ruf forder unterstutz druck steht"
                            + " verfolgt condann esprim invit accogli sostien chied segue rinnov");

    /// Between the subject and its verb.
    private static final Set<String> BEFORE_VERB =
            WordSet.of("se s' si , strongly firmly also fermement vivement");

    private static final Set<String> ARTICLES = WordSet.of("le la l' les the l die das il");

    private static final Set<String> GOVERNMENTS =
            WordSet.of("gouvernement government regierung governo");

    private static final Set<String> OF = WordSet.of("du de d' of von del della dell'");

    /// Governments and their departments by names of their own.
    private static final NameIndex<String> DEPARTMENTS = new NameIndex<>(32);

    static {
        DEPARTMENTS.addAll(
                "CH",
                "Département fédéral",
                "Conseil fédéral",
                "DFAE",
                "Bundesrat",
                "EDA",
                "Federal Department of Foreign Affairs",
                "FDFA",
                "Dipartimento federale",
                "Consiglio federale");
        DEPARTMENTS.addAll("DE", "Auswärtige Amt", "Bundesregierung");
        DEPARTMENTS.addAll("FR", "Quai d'Orsay");
        DEPARTMENTS.addAll("IT", "Farnesina");
        DEPARTMENTS.addAll(
                "GB", "Foreign Office", "FCDO", "Foreign Commonwealth Development Office");
        DEPARTMENTS.addAll("US", "State Department", "Département d'État");
        DEPARTMENTS.addAll("CA", "Affaires mondiales Canada", "Global Affairs Canada");
    }

    private static final int FRONT = 3;
    private static final int GOVERNMENT = 3;

    private StatingCountry() {}

    static @Nullable Evidence in(Annotations annotations, List<Passage> passages) {
        for (Mention<CountryMention> mention : annotations.countries()) {
            if (!mention.value().placeOnly()
                    && !mention.value().adjective()
                    && isSubject(mention.passage(), mention.from(), mention.to())) {
                return mention.span().proves("event.country", mention.value().code(), "states");
            }
        }
        for (Passage passage : passages) {
            for (int i = 0; i < passage.size(); i++) {
                NameIndex.Found<String> found = DEPARTMENTS.longest(passage.tokens(), i);
                if (found != null && isSubject(passage, i, i + found.length())) {
                    return new Span(passage, i, i + found.length())
                            .proves("event.country", found.values().getFirst(), "states");
                }
            }
        }
        return null;
    }

    /// Whether the words from here to there open a sentence, but for an article, and a verb of stating follows.
    private static boolean isSubject(Passage passage, int from, int to) {
        boolean government =
                OF.contains(passage.word(from - 1)) && GOVERNMENTS.contains(passage.word(from - 2));
        int first = government ? from - GOVERNMENT : before(passage, from);
        return opens(passage, first) && states(passage, to);
    }

    private static int before(Passage passage, int from) {
        return ARTICLES.contains(passage.word(from - 1)) ? from - 1 : from;
    }

    private static boolean opens(Passage passage, int at) {
        return Sentences.start(passage, at) >= at - 1
                || Sentences.isHead(passage, at)
                || passage.is(at - 1, ":")
                || passage.is(at - 1, ",");
    }

    private static boolean states(Passage passage, int behind) {
        for (int i = behind; i < behind + FRONT; i++) {
            String word = passage.word(i);
            if (STATING.begin(word)) {
                return !passage.token(i).isCapital() || passage.isHeadline();
            }
            if (!BEFORE_VERB.contains(word)) {
                return false;
            }
        }
        return false;
    }
}
