package org.communiques.clean;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The rule table for mark-up: what an element's name, role, class and identifier say of its text.
///
/// The words are those of content management systems and of front-end habits, in several languages; none
/// is the name of a site. One instance serves one page: it remembers classes already judged.
final class Hints {
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

    /// Hidden by class, in the words of common frameworks.
    private static final Pattern HIDDEN =
            classes(
                    "hidden",
                    "hide",
                    "d-none",
                    "is-hidden",
                    "invisible",
                    "visually-?hidden",
                    "sr-only",
                    "screen-reader-text",
                    "screenreader",
                    "skip-links?",
                    "skiplinks?",
                    "noprint",
                    "no-print",
                    "evitement",
                    "print-only",
                    "printonly");

    private static final Pattern BESIDE =
            words(
                    // sharing and following
                    "share\\w*",
                    "sharing\\w*",
                    "social\\w*",
                    "partage\\w*",
                    "teilen",
                    "addthis\\w*",
                    "addtoany\\w*",
                    "a2a_kit",
                    "sharedaddy",
                    "shariff\\w*",
                    "follow-?(us|me)\\w*",
                    "like-?button\\w*",
                    "bookmark\\w*",
                    "jp-relatedposts",
                    "print_html",
                    // other pages
                    "related\\w*",
                    "similar\\w*",
                    "recommend\\w*",
                    "read-?(more|next|also)\\w*",
                    "more-(stories|news|posts|articles|links)",
                    "see-?also",
                    "teaser\\w*",
                    "promo\\w*",
                    "most-?read",
                    "popular\\w*",
                    "trending",
                    "latest-?(news|posts)?",
                    "recent-?\\w*",
                    "a-lire-aussi",
                    "voir-aussi",
                    "lire-aussi",
                    "mehr-zum-thema",
                    "weiterlesen",
                    "outbrain\\w*",
                    "taboola\\w*",
                    "next-?post",
                    "prev(ious)?-?post",
                    "post-?nav\\w*",
                    "pager?",
                    "pagination\\w*",
                    "paging",
                    "post-navigation",
                    "nav-links",
                    "carousel\\w*",
                    // finding one's way
                    "nav",
                    "navi",
                    "navbar\\w*",
                    "navigation\\w*",
                    "menu\\w*",
                    "submenu",
                    "topnav",
                    "breadcrumbs?\\w*",
                    "breadcrumbs?",
                    "crumbs?",
                    "fil-?ariane",
                    "ariane",
                    "sitemap",
                    "toc",
                    "tableofcontents",
                    "table-of-contents",
                    "langues?",
                    "language-?switch\\w*",
                    "lang-?(switch\\w*|nav|menu)",
                    "search\\w*",
                    "toolbar\\w*",
                    "tools",
                    "back-?to-?top",
                    "topbar",
                    "tabs?-?nav\\w*",
                    // the frame of the page
                    "footer\\w*",
                    "pied(-?de-?page)?",
                    "sidebar\\w*",
                    "side-?col\\w*",
                    "aside\\w*",
                    "masthead",
                    "site-?header\\w*",
                    "page-?header-?top",
                    "bandeau",
                    "rail",
                    "right-?(col|column|rail|bar)",
                    "left-?(nav|menu|bar)",
                    "widgets?\\w*",
                    "banner\\w*",
                    "colophon",
                    "copyright\\w*",
                    "legal\\w*",
                    "imprint",
                    "impressum",
                    // about the page
                    "tags?",
                    "tagcloud",
                    "taglist",
                    "tag-?links?",
                    "categor(y|ies)-?links?",
                    "cat-?links",
                    "etiquettes?",
                    "keywords?",
                    "mots-?cles",
                    "schlagwor\\w*",
                    "post-?meta\\w*",
                    "entry-?meta\\w*",
                    "article-?meta\\w*",
                    "article__meta",
                    "meta-?(data|info|line)?",
                    "byline\\w*",
                    "author-?\\w*",
                    "about-?author",
                    "biographical-?\\w*",
                    "autor-?(box|info)",
                    "post-?info",
                    "postmetadata",
                    "entry-?utility",
                    "reading-?time",
                    "rating\\w*",
                    "ratings?",
                    "votes?",
                    "bewertung",
                    // talk, offers, notices
                    "comments?\\w*",
                    "comment-?\\w*",
                    "kommentare?\\w*",
                    "commentaires?",
                    "disqus\\w*",
                    "respond",
                    "replies",
                    "newsletter\\w*",
                    "subscri\\w*",
                    "abonn\\w*",
                    "infolettre",
                    "signup\\w*",
                    "sign-up",
                    "paywall\\w*",
                    "login\\w*",
                    "register",
                    "cookies?\\w*",
                    "consent\\w*",
                    "gdpr\\w*",
                    "rgpd",
                    "popup\\w*",
                    "modal\\w*",
                    "overlay\\w*",
                    "advert\\w*",
                    "ads?",
                    "adsense",
                    "ad-?(container|wrapper|slot|unit|box)",
                    "anzeige\\w*",
                    "werbung\\w*",
                    "sponsor\\w*",
                    "banner-?ad",
                    "reklam\\w*",
                    "publicit\\w*",
                    "disclaimer\\w*",
                    "avertissement",
                    "demonstration",
                    // pictures
                    "caption\\w*",
                    "wp-caption-text",
                    "credits?",
                    "copyright",
                    "legende\\w*",
                    "photo-?credit",
                    "image-?credit",
                    "bildunterschrift\\w*",
                    "galler(y|ies)\\w*",
                    "slideshow\\w*",
                    "slider\\w*",
                    "lightbox\\w*");

    private static final Pattern BODY =
            words(
                    "article-?_?_?(body|content|text)\\w*",
                    "articlebody",
                    "articlecontent",
                    "articletext",
                    "entry-?content\\w*",
                    "entry-?body",
                    "post-?(body|content|text|entry)",
                    "story-?(body|content|text)\\w*",
                    "news-?(body|text|content|detail)",
                    "body-?text",
                    "content-?body",
                    "page-?content",
                    "text-?content",
                    "rich-?text\\w*",
                    "richtext",
                    "field--name-body",
                    "field-name-body",
                    "the-?content",
                    "main-?text",
                    "maintext",
                    "storycontent",
                    "td-post-content",
                    "wysiwyg\\w*",
                    "ce-bodytext",
                    "editor-?content");

    private static final Pattern MAIN =
            words(
                    "main",
                    "main-?content",
                    "maincontent",
                    "content-?main",
                    "article",
                    "post",
                    "hentry",
                    "story",
                    "content",
                    "contenu",
                    "inhalt",
                    "primary",
                    "communique",
                    "news-?article",
                    "artikel",
                    "single",
                    "entry");

    private final Map<String, Hint> judged = new HashMap<>();

    Hint of(Element element) {
        String tag = element.normalName();
        if (NEVER_TAGS.contains(tag) || isHidden(element)) {
            return Hint.NEVER;
        }
        if (element.attributesSize() == 0) {
            return ofTag(tag);
        }
        if (NEVER_ROLES.contains(element.attr("role"))) {
            return Hint.NEVER;
        }
        if (element.attr("itemprop").contains("articleBody")) {
            return Hint.BODY;
        }
        String words = element.attr("class") + " " + element.id();
        Hint byWords = judged.computeIfAbsent(words, Hints::ofWords);
        return byWords == Hint.NONE ? ofTag(tag) : byWords;
    }

    private static Hint ofTag(String tag) {
        return switch (tag) {
            case "article", "main" -> Hint.MAIN;
            case "aside", "footer", "figcaption" -> Hint.BESIDE;
            default -> Hint.NONE;
        };
    }

    private static Hint ofWords(String words) {
        if (words.isBlank()) {
            return Hint.NONE;
        }
        if (HIDDEN.matcher(words).find()) {
            return Hint.NEVER;
        }
        if (BODY.matcher(words).find()) {
            return Hint.BODY;
        }
        if (BESIDE.matcher(words).find()) {
            return Hint.BESIDE;
        }
        return MAIN.matcher(words).find() ? Hint.MAIN : Hint.NONE;
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || (!style.isEmpty() && style.replace(" ", "").contains("display:none"));
    }

    /// Whole classes: Drupal's `field--label-hidden` hides the label, not the field.
    private static Pattern classes(String... words) {
        return Pattern.compile("(?:^|\\s)(?:" + String.join("|", words) + ")(?=$|\\s)");
    }

    /// Whole words of a class or identifier, which are parted by blanks, hyphens and underscores.
    private static Pattern words(String... words) {
        return Pattern.compile(
                "(?:^|[\\s_-])(?:" + String.join("|", words) + ")(?=$|[\\s_-])",
                Pattern.CASE_INSENSITIVE);
    }
}
