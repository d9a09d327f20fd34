package org.communiques.clean;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What one class or identifier says of an element, by the table of [HintWords]; the strongest first.
/// Thread-safe.
enum ClassWord {
    HIDDEN(Hint.NEVER),
    WHOLE_ARTICLE(Hint.MAIN),
    BODY(Hint.BODY),
    TALK(Hint.TALK),
    BESIDE(Hint.BESIDE),
    LEAD(Hint.LEAD),
    DOUBTFUL(Hint.DOUBTFUL),
    MAIN(Hint.MAIN),
    /// `box--newsletter`, `field--name-field-caption`: what a block of many uses serves for here.
    VARIANT(Hint.DOUBTFUL),
    SILENT(Hint.NONE);

    /// Classes that describe the state of a page or the subject of a text and not the place of an element:
    /// `has-sidebar`, `tag-newsletter`, `category-comments`.
    private static final Set<String> STATES =
            Set.of(
                    "has",
                    "with",
                    "without",
                    "no",
                    "not",
                    "is",
                    "js",
                    "tag",
                    "category",
                    "cat",
                    "topic",
                    "status",
                    "format",
                    "type",
                    "page-id",
                    "elementor",
                    "single",
                    "postid",
                    "theme",
                    "wp-block",
                    "col",
                    "depth",
                    "lang",
                    "template");

    /// Elements around others: `newsletter-wrapper` may hold more than its name says.
    private static final List<String> AROUND = List.of("template", "container", "wrapper", "wrap");

    /// What follows is a variant of a block: `article--related`.
    private static final String VARIANTS = "--";

    private static final String PARTS = "__";

    private static final ClassWordTable PLACES =
            ClassWordTable.of(
                    Map.of(
                            BODY, HintWords.BODY,
                            TALK, HintWords.TALK,
                            BESIDE, HintWords.BESIDE,
                            LEAD, HintWords.LEAD,
                            DOUBTFUL, HintWords.DOUBTFUL,
                            MAIN, HintWords.MAIN));

    private static final ClassWordTable OTHER_PLACES =
            ClassWordTable.of(Map.of(BESIDE, HintWords.BESIDE));

    private final Hint hint;

    ClassWord(Hint hint) {
        this.hint = hint;
    }

    Hint hint() {
        return hint;
    }

    /// What one class or identifier says.
    static ClassWord of(String mixed) {
        String name = inSmallLetters(mixed);
        if (HintWords.HIDDEN.contains(name)) {
            return HIDDEN;
        }
        if (isWholeArticle(name)) {
            return WHOLE_ARTICLE;
        }
        int variant = name.indexOf(VARIANTS);
        ClassWord place = ofParts(variant < 0 ? name : name.substring(0, variant));
        if (place != SILENT && !isElsewhere(name)) {
            return place;
        }
        boolean varied = variant >= 0 && OTHER_PLACES.strongest(name.substring(variant)) == BESIDE;
        return varied ? VARIANT : SILENT;
    }

    private static boolean isElsewhere(String name) {
        for (String around : AROUND) {
            if (name.endsWith(around)) {
                return true;
            }
        }
        return isState(name);
    }

    private static boolean isState(String name) {
        for (int i = 0; i < name.length(); i++) {
            boolean parts = name.charAt(i) == '-' || name.charAt(i) == '_';
            if (parts && STATES.contains(name.substring(0, i))) {
                return true;
            }
        }
        return false;
    }

    /// `relatedLinks` is two words too.
    private static String inSmallLetters(String mixed) {
        String small = mixed.toLowerCase(Locale.ROOT);
        if (small.equals(mixed)) {
            return mixed;
        }
        StringBuilder parted = new StringBuilder();
        for (int i = 0; i < mixed.length(); i++) {
            boolean begins = i > 0 && isCapital(mixed.charAt(i)) && isSmall(mixed.charAt(i - 1));
            parted.append(begins ? "-" : "").append(mixed.charAt(i));
        }
        return parted.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /// `article-body__author`: a part of something is what the part is.
    private static ClassWord ofParts(String name) {
        int part = name.lastIndexOf(PARTS);
        ClassWord last = part < 0 ? SILENT : PLACES.strongest(name.substring(part));
        boolean apart = last == TALK || last == BESIDE || last == LEAD || last == DOUBTFUL;
        return apart ? last : PLACES.strongest(name);
    }

    private static boolean isWholeArticle(String name) {
        return HintWords.WHOLE_ARTICLE.contains(name)
                || (name.startsWith("post-") && HintWords.NUMBERED_ARTICLE.matcher(name).matches());
    }
}
