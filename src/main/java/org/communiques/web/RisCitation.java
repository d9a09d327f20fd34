package org.communiques.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A citation as a RIS record: one tag a line, lines ended by CR and LF.
final class RisCitation {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy/MM/dd/", Locale.ROOT);

    private final StringBuilder out = new StringBuilder();

    private RisCitation() {}

    static String write(Citation citation, Words words) {
        return new RisCitation().entry(citation, words);
    }

    private String entry(Citation citation, Words words) {
        line("TY", "ELEC");
        line("TI", citation.title());
        line("AU", author(citation.publisher()));
        line("PB", citation.publisher());
        LocalDate date = citation.date();
        if (date != null) {
            line("PY", Integer.toString(date.getYear()));
            line("DA", DAY.format(date));
        }
        line("LA", citation.document().language());
        line("UR", citation.url());
        line("Y2", DAY.format(citation.accessed()));
        if (citation.sample()) {
            line("N1", words.say("citation.sample"));
        }
        Citation.Cited cited = citation.paragraph();
        if (cited != null) {
            line("SE", "§ " + cited.number());
            line("N1", "« " + cited.text() + " » (" + citation.pageAddress() + ")");
        }
        line("ER", "");
        return out.toString();
    }

    /// A comma parts surname and given name: one at the end says that there is no given name, and a name
    /// that has one of its own is no author.
    private static @Nullable String author(@Nullable String publisher) {
        return publisher == null || publisher.contains(",") ? null : publisher + ",";
    }

    /// A value holds no line break: it could begin another tag.
    private void line(String tag, @Nullable String value) {
        if (value != null) {
            String oneLine = value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
            out.append(tag).append("  - ").append(oneLine).append("\r\n");
        }
    }
}
