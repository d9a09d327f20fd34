package org.communiques.vocabulary;

import java.util.regex.Pattern;

/// « Japan », but « the United Kingdom »: the name of a country within a sentence.
final class EnglishCountry {
    private static final Pattern WITH_ARTICLE =
            Pattern.compile(
                    "(United|Central African|Netherlands|Philippines|Bahamas|Gambia|Maldives"
                            + "|Comoros|Seychelles|Isle of|Vatican|British|French Southern"
                            + "|Palestinian).*|.* (Islands|Republic|Territories)");

    private EnglishCountry() {}

    static String withArticle(String name) {
        return WITH_ARTICLE.matcher(name).matches() ? "the " + name : name;
    }
}
