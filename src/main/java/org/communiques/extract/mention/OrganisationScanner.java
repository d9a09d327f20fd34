package org.communiques.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Reading;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.vocabulary.Folding;
import org.communiques.vocabulary.NameIndex;
import org.communiques.vocabulary.Organisation;

/// Finds organisations by their names and abbreviations.
public final class OrganisationScanner {
    private static final Set<String> DEPARTMENTS =
            WordSet.of(
                    "departement ministere department ministry bundesamt bundesministerium"
                            + " eidgenossische eidgenossisches dipartimento ministero");
    private static final int LONGEST_DEPARTMENT = 16;

    private final NameIndex<Organisation> names;

    public OrganisationScanner(Lexicon lexicon) {
        this.names = lexicon.organisations();
    }

    /// The organisations of a document in reading order.
    public List<Mention<Organisation>> scan(Reading reading) {
        List<Mention<Organisation>> mentions = new ArrayList<>();
        for (Passage passage : reading.passages()) {
            int at = 0;
            int end = -1;
            while (at < passage.size()) {
                NameIndex.Found<Organisation> found = names.longest(passage.tokens(), at);
                if (found != null
                        && (end == at - 1 || !isOfADepartment(passage, at))
                        && isPrintedSo(found, passage, at)) {
                    mentions.add(
                            new Mention<>(
                                    new Span(passage, at, at + found.length()),
                                    found.values().getFirst()));
                    at += found.length();
                    end = at;
                } else {
                    at++;
                }
            }
        }
        return mentions;
    }

    /// « UE » needs exactly its capitals, as the vocabulary says; another name its first, or several words.
    private static boolean isPrintedSo(
            NameIndex.Found<Organisation> found, Passage passage, int at) {
        Organisation organisation = found.values().getFirst();
        String printed = passage.text(at, at + found.length());
        if (organisation.caseSensitive().contains(printed)) {
            return true;
        }
        for (String abbreviation : organisation.caseSensitive()) {
            if (abbreviation.length() == printed.length()
                    && Folding.fold(abbreviation).equals(Folding.fold(printed))) {
                return false;
            }
        }
        return found.length() > 1 || passage.token(at).isCapital();
    }

    /// « (UA) » behind « le département des affaires urbaines » abbreviates the department.
    private static boolean isOfADepartment(Passage passage, int at) {
        if (!passage.is(at - 1, "(") || !passage.is(at + 1, ")")) {
            return false;
        }
        for (int i = at - 2; i >= Math.max(0, at - LONGEST_DEPARTMENT); i--) {
            boolean federal = passage.is(i, "federal") && isOffice(passage, i);
            if (federal || DEPARTMENTS.contains(passage.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOffice(Passage passage, int federal) {
        return passage.is(federal - 1, "office") || passage.is(federal + 1, "office");
    }
}
