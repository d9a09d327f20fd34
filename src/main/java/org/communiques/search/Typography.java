package org.communiques.search;

import java.util.regex.Pattern;

/// How labels are set for readers: lists are written with the keyboard's apostrophe, and read with the printer's.
public final class Typography {
    /// A keyboard's apostrophe between two letters.
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");

    private Typography() {}

    /// The label with the apostrophes of print.
    public static String typeset(String label) {
        return label.indexOf('\'') < 0 ? label : APOSTROPHE.matcher(label).replaceAll("’");
    }
}
