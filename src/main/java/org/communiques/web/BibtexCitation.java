package org.communiques.web;

import java.time.LocalDate;
import java.util.Locale;
import org.communiques.vocabulary.Folding;
import org.jspecify.annotations.Nullable;

/// A citation as a BibTeX entry that old and new programs read: `@misc`, with the fields of biblatex
/// beside the old ones.
final class BibtexCitation {
    private static final int KEY = 40;

    private final StringBuilder out = new StringBuilder();

    private BibtexCitation() {}

    static String write(Citation citation, Words words) {
        return new BibtexCitation().entry(citation, words);
    }

    private String entry(Citation citation, Words words) {
        out.append("@misc{").append(key(citation));
        // Twice in braces: a body is no person with a given name, and keeps its capitals.
        field("author", text(citation.publisher(), "{", "}"));
        field("title", text(citation.title(), "{", "}"));
        LocalDate date = citation.date();
        if (date != null) {
            field("year", Integer.toString(date.getYear()));
            out.append(",\n  month = ").append(month(date));
            field("date", date.toString());
        }
        field("url", WebAddress.ascii(citation.url()));
        field("urldate", citation.accessed().toString());
        field("langid", language(citation.document().language()));
        field("note", text(citation.note(words), "", ""));
        return out.append("\n}\n").toString();
    }

    private void field(String name, @Nullable String value) {
        if (value != null) {
            out.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    private static @Nullable String text(@Nullable String text, String before, String after) {
        return text == null ? null : before + LatexText.of(text) + after;
    }

    /// ASCII, from the date and the title: `2024-10-11-entretien-telephonique`.
    private static String key(Citation citation) {
        String title = citation.title() == null ? citation.communique().id() : citation.title();
        String slug = Folding.slug((citation.date() == null ? "" : citation.date()) + " " + title);
        String cut = slug.length() <= KEY ? slug : slug.substring(0, slug.lastIndexOf('-', KEY));
        Citation.Cited cited = citation.paragraph();
        String key = cut.isEmpty() ? "communique" : cut;
        return cited == null ? key : key + "-p" + cited.number();
    }

    /// The macro that every style knows: `oct`.
    private static String month(LocalDate date) {
        return date.getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    /// As babel calls it; others by their tag.
    private static @Nullable String language(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
