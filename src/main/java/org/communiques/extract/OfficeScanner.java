package org.communiques.extract;

import java.util.ArrayList;
import java.util.List;
import org.communiques.extract.Annotations.OfficeMention;
import org.communiques.extract.Lexicon.OfficeTitle;
import org.communiques.vocabulary.NameIndex;

/// Finds the styles of office holders.
final class OfficeScanner {
    private final NameIndex<OfficeTitle> titles;

    OfficeScanner(Lexicon lexicon) {
        this.titles = lexicon.offices();
    }

    /// « chef d'État-major » is no « chef d'État »: a hyphen joins more to the title.
    private static boolean isCut(Passage passage, int end) {
        return end < passage.size() && passage.token(end).joined();
    }

    List<Mention<OfficeMention>> scan(Reading reading) {
        List<Mention<OfficeMention>> mentions = new ArrayList<>();
        for (Passage passage : reading.passages()) {
            int at = 0;
            while (at < passage.size()) {
                NameIndex.Found<OfficeTitle> found = titles.longest(passage.tokens(), at);
                if (found == null || isCut(passage, at + found.length())) {
                    at++;
                } else {
                    Span span = new Span(passage, at, at + found.length());
                    mentions.add(new Mention<>(span, new OfficeMention(found.values())));
                    at += found.length();
                }
            }
        }
        return mentions;
    }
}
