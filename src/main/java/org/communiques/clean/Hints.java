package org.communiques.clean;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What an element's name, role, class and identifier say of its text, by the rules of [ClassWord]. Not
/// thread-safe: it lives and dies with the reading of one page.
final class Hints {
    /// Some pages keep data in their classes.
    private static final int LONGEST = 500;

    private static final Set<String> NEVER_TAGS =
            Set.of("nav", "dialog", "menu", "datalist", "fieldset");

    private static final Set<String> NEVER_ROLES =
            Set.of(
                    "navigation",
                    "banner",
                    "contentinfo",
                    "search",
                    "menu",
                    "menubar",
                    "dialog",
                    "alertdialog",
                    "toolbar",
                    "tablist",
                    "tooltip");

    /// What each class and each identifier of the page says: most stand on many elements.
    private final Map<String, ClassWord> judged = new HashMap<>();

    Hint of(Element element) {
        String tag = element.normalName();
        if (NEVER_TAGS.contains(tag)) {
            return Hint.NEVER;
        }
        if (element.attributesSize() == 0) {
            return ofTag(tag);
        }
        if (NEVER_ROLES.contains(element.attr("role")) || isHidden(element)) {
            return Hint.NEVER;
        }
        if (tag.equals("body") || isHeading(tag)) {
            return Hint.NONE;
        }
        if (element.attr("itemprop").contains("articleBody")) {
            return Hint.BODY;
        }
        Hint byWords = byWords(element);
        return byWords == Hint.NONE ? ofTag(tag) : byWords;
    }

    private Hint byWords(Element element) {
        ClassWord classes = judged(element.className());
        ClassWord id = judged(element.id());
        return (id.compareTo(classes) < 0 ? id : classes).hint();
    }

    private ClassWord judged(String words) {
        return words.isEmpty()
                ? ClassWord.SILENT
                : judged.computeIfAbsent(words, all -> ClassWord.strongest(shortened(all)));
    }

    private static String shortened(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    private static Hint ofTag(String tag) {
        return switch (tag) {
            case "article", "main" -> Hint.MAIN;
            case "aside", "footer", "figcaption" -> Hint.BESIDE;
            case "form", "figure" -> Hint.DOUBTFUL;
            default -> Hint.NONE;
        };
    }

    private static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) <= '6';
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || (!style.isEmpty() && style.replace(" ", "").contains("display:none"));
    }
}
