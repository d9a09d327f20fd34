package org.communiques.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A citation in every form, to copy or to take away.
///
/// @param title says what is cited
/// @param open whether somebody asked for it
/// @param whole to the citation of the whole text, null where that is the one shown
/// @param notice that there is no such paragraph; null when nothing is wrong
record CitationView(
        String title,
        boolean open,
        @Nullable LinkView whole,
        @Nullable String notice,
        List<FormView> forms) {
    /// @param address of the file
    record FormView(String name, String text, String address) {}

    /// @param paragraph as the address has it, null when it asks for none
    static CitationView of(Citation citation, @Nullable String paragraph, Words words) {
        Citation shown = citation.ofParagraph(paragraph).orElse(citation);
        Citation.Cited cited = shown.paragraph();
        String page = Links.communique(citation.communique().id());
        String parameter = cited == null ? "" : "?p=" + cited.number();
        List<FormView> forms =
                Arrays.stream(CitationForm.values())
                        .map(form ->
                                new FormView(
                                        words.say("citation." + form.code()),
                                        form.write(shown, words).strip(),
                                        page + "/citation." + form.ending() + parameter))
                        .toList();
        return new CitationView(
                cited == null
                        ? words.say("citation.title")
                        : words.say("citation.title.paragraph", cited.number()),
                paragraph != null,
                cited == null
                        ? null
                        : LinkView.of(page + "?p=0#citation", words.say("citation.whole")),
                paragraph == null || cited != null || paragraph.equals("0")
                        ? null
                        : words.say("citation.no-paragraph", paragraph),
                forms);
    }
}
