package org.communiques.web;

import java.util.Locale;
import org.communiques.json.CslJson;

/// The forms that a citation comes in.
enum CitationForm {
    /// As French newspapers and reviews print it.
    PRESS("txt", "text/plain; charset=utf-8"),
    BIBTEX("bib", "application/x-bibtex; charset=utf-8"),
    RIS("ris", "application/x-research-info-systems; charset=utf-8"),
    CSL("json", "application/vnd.citationstyles.csl+json");

    private final String ending;
    private final String type;

    CitationForm(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /// Of the file: `bib`.
    String ending() {
        return ending;
    }

    String type() {
        return type;
    }

    /// The public code: `bibtex`.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String write(Citation citation, Words words) {
        return switch (this) {
            case PRESS -> PressCitation.write(citation, words);
            case BIBTEX -> BibtexCitation.write(citation, words);
            case RIS -> RisCitation.write(citation, words);
            case CSL ->
                    CslJson.write(
                            citation.communique(),
                            new CslJson.Consulted(
                                    citation.publisher(),
                                    citation.url(),
                                    citation.pageAddress(),
                                    citation.accessed()),
                            citation.note(words));
        };
    }
}
