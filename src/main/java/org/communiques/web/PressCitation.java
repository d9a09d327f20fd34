package org.communiques.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communiques.web.Citation.Cited;

/// A citation as the press prints it: « Titre », publisher, date, address, day of reading; a
/// paragraph's words stand before it.
final class PressCitation {
    private PressCitation() {}

    static String write(Citation citation, Words words) {
        List<String> parts = new ArrayList<>();
        String title = citation.title();
        parts.add(title == null ? words.say("hit.untitled") : words.quoted(title));
        if (citation.publisher() != null) {
            parts.add(citation.publisher());
        }
        if (citation.sample()) {
            parts.add(words.say("citation.sample"));
        }
        LocalDate date = citation.date();
        if (date != null) {
            parts.add(words.date(date));
        }
        Cited cited = citation.paragraph();
        if (cited != null) {
            parts.add("§\u00A0" + cited.number());
        }
        parts.add(citation.url());
        String accessed = words.say("citation.accessed", words.date(citation.accessed()));
        String reference = String.join(", ", parts) + " " + accessed;
        return cited == null
                ? reference + "."
                : words.quoted(cited.text()) + "\n" + reference + ".\n" + citation.pageAddress();
    }
}
