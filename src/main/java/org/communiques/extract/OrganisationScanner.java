package org.communiques.extract;

import java.util.ArrayList;
import java.util.List;
import org.communiques.vocabulary.NameIndex;
import org.communiques.vocabulary.Organisation;

/// Finds organisations by their names and abbreviations.
final class OrganisationScanner {
    private final NameIndex<Organisation> names;

    OrganisationScanner(Lexicon lexicon) {
        this.names = lexicon.organisations();
    }

    List<Mention<Organisation>> scan(Reading reading) {
        List<Mention<Organisation>> mentions = new ArrayList<>();
        for (Passage passage : reading.passages()) {
            int at = 0;
            while (at < passage.size()) {
                NameIndex.Found<Organisation> found = names.longest(passage.tokens(), at);
                if (found != null && isPrintedSo(found, passage, at)) {
                    mentions.add(
                            new Mention<>(
                                    new Span(passage, at, at + found.length()),
                                    found.values().getFirst()));
                    at += found.length();
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
        if (organisation.caseSensitive().stream().anyMatch(printed::equalsIgnoreCase)) {
            return false;
        }
        return found.length() > 1 || passage.token(at).isCapital();
    }
}
