package org.communiques.clean;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What an element's name, role, class and identifier say of its text, by the rules of [HintWords].
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

    /// Classes that describe the state of a page or the subject of a text and not the place of an element:
    /// `has-sidebar`, `tag-newsletter`, `category-comments`; and what follows `--`, a variant of a block.
    private static final Pattern STATE =
            Pattern.compile(
                    "(?<!\\S)(?:has|with|without|no|not|is|js|tag|category|cat|topic|status|format|type|page-id"
                            + "|elementor|single|postid|theme|wp-block|col|depth|lang|template)[-_]\\S*"
                            + "|--[\\w-]+|[\\w-]*(?:template|container|wrapper|wrap)(?!\\S)");

    /// The classes with which content management systems mark an article as a whole.
    private static final Pattern WHOLE_ARTICLE =
            Pattern.compile(
                    "(?<!\\S)(?:hentry|h-entry|type-(?:post|page)|post-\\d+|node-article)(?!\\S)");

    private static final Pattern VARIANT = Pattern.compile("(?<=--)[\\w-]+");

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /// Pages of one site share their classes; past this many, classes are judged anew each time.
    private static final int REMEMBERED = 1 << 15;

    private static final Map<String, Hint> JUDGED = new ConcurrentHashMap<>();

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
        String all = element.attr("class") + " " + element.id();
        String words = all.length() > LONGEST ? all.substring(0, LONGEST) : all;
        if (words.length() == 1) {
            return Hint.NONE;
        }
        Hint known = JUDGED.get(words);
        if (known != null) {
            return known;
        }
        Hint hint = ofWords(words);
        if (JUDGED.size() < REMEMBERED) {
            JUDGED.put(words, hint);
        }
        return hint;
    }

    private static Hint ofTag(String tag) {
        return switch (tag) {
            case "article", "main" -> Hint.MAIN;
            case "aside", "footer", "figcaption" -> Hint.BESIDE;
            case "form", "figure" -> Hint.DOUBTFUL;
            default -> Hint.NONE;
        };
    }

    private static Hint ofWords(String mixed) {
        String words = CAMEL.matcher(mixed).replaceAll("-").toLowerCase(Locale.ROOT);
        if (HintWords.HIDDEN.matcher(words).find()) {
            return Hint.NEVER;
        }
        if (WHOLE_ARTICLE.matcher(words).find()) {
            return Hint.MAIN;
        }
        Matcher state = STATE.matcher(words);
        String place = state.replaceAll(" ");
        if (HintWords.BODY.isIn(place)) {
            return Hint.BODY;
        }
        if (HintWords.TALK.isIn(place)) {
            return Hint.TALK;
        }
        if (HintWords.BESIDE.isIn(place)) {
            return Hint.BESIDE;
        }
        if (HintWords.LEAD.isIn(place)) {
            return Hint.LEAD;
        }
        if (HintWords.DOUBTFUL.isIn(place)) {
            return Hint.DOUBTFUL;
        }
        if (HintWords.MAIN.isIn(place)) {
            return Hint.MAIN;
        }
        return isBesideByVariant(words) ? Hint.DOUBTFUL : Hint.NONE;
    }

    /// `box--newsletter`, `field--name-field-caption`: what a block of many uses serves for here.
    private static boolean isBesideByVariant(String words) {
        Matcher variant = VARIANT.matcher(words);
        return variant.find() && HintWords.BESIDE.isIn(variant.group());
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
