package org.communiques.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One request, seen with the language that its visitor reads: the link's (`lang=`), or the one
/// remembered from such a link, or the browser's, or French.
record Visit(Context http, Words words) {
    private static final String LANG = "lang";
    private static final int A_YEAR = 365 * 24 * 3600;

    static Visit of(Context http, Messages messages) {
        Optional<Locale> asked = language(http.queryParam(LANG));
        asked.ifPresent(language -> remember(http, language));
        Locale language =
                asked.or(() -> language(http.cookie(LANG)))
                        .orElseGet(() -> preferred(http.header("Accept-Language")));
        http.header("Vary", "Accept-Encoding, Accept-Language, Cookie");
        return new Visit(http, messages.in(language));
    }

    /// Scheme, host and port, as the visitor sees them.
    String origin() {
        return PublicAddress.kept(http);
    }

    private static Optional<Locale> language(@Nullable String code) {
        return Messages.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst();
    }

    private static Locale preferred(@Nullable String accepted) {
        if (accepted == null) {
            return Messages.LANGUAGES.getFirst();
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(accepted);
            Locale found = Locale.lookup(ranges, Messages.LANGUAGES);
            return found == null ? Messages.LANGUAGES.getFirst() : found;
        } catch (IllegalArgumentException unreadable) {
            return Messages.LANGUAGES.getFirst();
        }
    }

    private static void remember(Context http, Locale language) {
        Cookie cookie = new Cookie(LANG, language.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        http.cookie(cookie);
    }
}
