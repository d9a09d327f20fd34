package org.communiques.web;

import java.util.Locale;
import java.util.function.Function;
import org.communiques.query.Notice;

/// What notices say, in the words of the pages, for doors that are none.
public final class Notices {
    private Notices() {}

    /// In this language, or else in English.
    public static Function<Notice, String> in(Locale locale) {
        boolean french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        return new Messages(new WebFiles(null)).in(french ? Locale.FRENCH : Locale.ENGLISH)::notice;
    }
}
