package org.communiques.clean;

import java.util.Set;
import org.jsoup.nodes.Element;

/// What an element's name, role, class and identifier say of its text, by the rules of [ClassWord].
/// Thread-safe.
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

    private Hints() {}

    static Hint of(Element element) {
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

    private static Hint byWords(Element element) {
        ClassWord classes = ClassWord.strongest(shortened(element.className()));
        ClassWord id = ClassWord.strongest(shortened(element.id()));
        return (id.compareTo(classes) < 0 ? id : classes).hint();
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
