package org.communiques.clean;

import java.util.regex.Pattern;

/// The rule table for wording: lines that are no body whatever page they stand on.
///
/// Every pattern takes a whole block. The words are those of press offices, in the languages that they
/// write.
final class Phrases {
    private static final int LONGEST = 240;

    /// `© Ministry of Foreign Affairs of Japan`, `Photo: AFP`, `Photo 1 Photo 2`.
    private static final Pattern CREDIT =
            whole(
                    "(?:(?:photos?|images?|bild(?:er)?|fotos?|crédits?(?: photos?)?|illustration)\\s*"
                            + "(?:credit|crédit)?\\s*[:：©(]\\s*)?(?:©|\\(c\\)|copyright).{0,200}",
                    "(?:(?:photo|image|foto|bild|写真)\\s*\\d+\\s*)+",
                    "(?:crédits?(?: photos?)?|photo(?: credit)?s?|foto|bildnachweis|image(?: credit)?)\\s*:.{0,80}");

    /// `Lien`, `Liens connexes`, `Référence 1`, `Related links`.
    private static final Pattern LINK_LABEL =
            whole(
                    "(?:liens?(?: (?:connexes?|utiles?|externes?|associés?|internet))?|références?|voir aussi"
                            + "|à lire aussi|en savoir plus|pour en savoir plus|documents? liés?|pièces? jointes?"
                            + "|(?:related |external |useful )?links?|references?|see also|read more|learn more"
                            + "|related (?:articles?|posts?|stories|documents?|information)"
                            + "|(?:weitere |weiterführende )?links?|weiterführende informationen|mehr zum thema"
                            + "|siehe auch|enlaces?(?: relacionados)?|véase también|collegamenti|link utili"
                            + "|関連リンク|リンク|参考)(?: ?\\d+)?\\s*:?");

    /// `Traduction provisoire et purement informative`, `*(Provisional translation)`.
    private static final Pattern TRANSLATION =
            whole(
                    "[*＊(（\\[]*\\s*(?:traduction (?:provisoire|non officielle|de courtoisie|informative)"
                            + "|(?:provisional|unofficial|tentative|courtesy) translation"
                            + "|(?:inoffizielle|nichtamtliche|vorläufige) übersetzung"
                            + "|traducción (?:provisional|no oficial)|tradução (?:provisória|não oficial)"
                            + "|traduzione (?:non ufficiale|provvisoria)|仮訳|暫定訳).{0,140}");

    /// `Article original (en japonais)`.
    private static final Pattern ORIGINAL =
            whole(
                    "[*(]*\\s*(?:(?:article|texte|version|document|page)s? origina(?:l|le|ux)"
                            + "|original (?:article|text|version|page)|originaltext|texto original)\\s*"
                            + "[:(]?.{0,60}");

    private Phrases() {}

    static boolean isBoilerplate(String text) {
        return text.length() <= LONGEST
                && (CREDIT.matcher(text).matches()
                        || LINK_LABEL.matcher(text).matches()
                        || TRANSLATION.matcher(text).matches()
                        || ORIGINAL.matcher(text).matches());
    }

    private static Pattern whole(String... patterns) {
        return Pattern.compile(
                "(?:" + String.join("|", patterns) + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
