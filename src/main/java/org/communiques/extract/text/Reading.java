package org.communiques.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communiques.model.CleanDocument;
import org.communiques.model.Section;

/// A document as the extractors read it: its passages in reading order, the title first.
///
/// @param language `fr`, `en`, `de` or `it`; anything else is read with what all languages share
public record Reading(CleanDocument document, String language, List<Passage> passages) {
    private static final int LEAD_PARAGRAPHS = 3;
    private static final int SHORT_PARAGRAPH = 60;

    public static Reading of(CleanDocument document) {
        String code = languageOf(document);
        Language language = Language.of(code);
        List<Passage> passages = new ArrayList<>();
        if (document.title() != null) {
            passages.add(Passage.of(document.title(), Passage.Role.TITLE, 0, language));
        }
        int offset = 0;
        int lead = 0;
        for (int i = 0; i < document.sections().size(); i++) {
            Section section = document.sections().get(i);
            if (section.heading() != null) {
                passages.add(Passage.of(section.heading(), Passage.Role.HEADING, 0, language));
            }
            for (String paragraph : section.paragraphs()) {
                boolean isLead =
                        offset == 0 || (i == 0 && lead < LEAD_PARAGRAPHS && !isPoint(paragraph));
                passages.add(
                        Passage.of(
                                paragraph,
                                isLead ? Passage.Role.LEAD : Passage.Role.BODY,
                                offset,
                                language));
                lead =
                        isPoint(paragraph)
                                ? LEAD_PARAGRAPHS
                                : lead + (paragraph.length() > SHORT_PARAGRAPH ? 1 : 0);
                offset += paragraph.length() + 2;
            }
        }
        return new Reading(document, code, passages);
    }

    /// A paragraph behind a dash or a bullet is a point of a list, never the lead.
    private static boolean isPoint(String paragraph) {
        char first = paragraph.charAt(0);
        boolean bullet =
                first == '-' || first == '–' || first == '•' || first == '▪' || first == '(';
        boolean number = Character.isDigit(first) && paragraph.indexOf(". ") == 1;
        return bullet || number;
    }

    private static String languageOf(CleanDocument document) {
        String tag = document.language();
        return tag == null ? "fr" : Locale.forLanguageTag(tag).getLanguage();
    }

    public List<Passage> of(Passage.Role role) {
        List<Passage> found = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.role() == role) {
                found.add(passage);
            }
        }
        return found;
    }

    /// The lead, and what a later paragraph tells in brackets of a session: « (de 14h30 à 15h50) ».
    public List<Passage> leadAndSlots() {
        List<Passage> told = of(Passage.Role.LEAD);
        for (Passage passage : of(Passage.Role.BODY)) {
            if (passage.text().startsWith("(") && passage.text().endsWith(")")) {
                told.add(passage);
            }
        }
        return told;
    }

    /// The first paragraph, which tells who met whom; none in an empty text.
    public List<Passage> opening() {
        for (Passage passage : passages) {
            if (passage.role() == Passage.Role.LEAD || passage.role() == Passage.Role.BODY) {
                return List.of(passage);
            }
        }
        return List.of();
    }
}
