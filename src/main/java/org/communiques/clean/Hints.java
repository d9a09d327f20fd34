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

    /// What the classes of an element say together: most stand on many elements.
    private final Map<String, ClassWord> judged = new HashMap<>();

    /// What each of them says: most are named with several others.
    private final Map<String, ClassWord> words = new HashMap<>();

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

    private ClassWord judged(String classes) {
        return classes.isEmpty()
                ? ClassWord.SILENT
                : judged.computeIfAbsent(classes, this::strongest);
    }

    /// The strongest of classes parted by blanks.
    private ClassWord strongest(String classes) {
        ClassWord strongest = ClassWord.SILENT;
        int end = Math.min(classes.length(), LONGEST);
        for (int from = 0; from < end; ) {
            int to = from;
            while (to < end && !Character.isWhitespace(classes.charAt(to))) {
                to++;
            }
            ClassWord word =
                    to == from
                            ? ClassWord.SILENT
                            : words.computeIfAbsent(classes.substring(from, to), ClassWord::of);
            strongest = word.compareTo(strongest) < 0 ? word : strongest;
            from = to + 1;
        }
        return strongest;
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
