package org.communiques.web;

import org.jspecify.annotations.Nullable;

/// A link.
///
/// @param current whether it leads to what is shown
/// @param language of the title, or of what it leads to; null for that of the page
/// @param type media type of what it leads to, when that is no page
record LinkView(
        String address,
        String title,
        boolean current,
        @Nullable String language,
        @Nullable String type) {
    static LinkView of(String address, String title) {
        return new LinkView(address, title, false, null, null);
    }

    static LinkView of(String address, String title, boolean current) {
        return new LinkView(address, title, current, null, null);
    }

    static LinkView typed(String address, String title, String type) {
        return new LinkView(address, title, false, null, type);
    }

    LinkView in(@Nullable String newLanguage) {
        return new LinkView(address, title, current, newLanguage, type);
    }
}
