package org.communiques.web;

import org.communiques.model.Communique;
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

    /// To a communiqué, by its title, in the language of that.
    static LinkView to(Communique communique, Words words) {
        String address = Links.communique(communique.id());
        String title = communique.document().title();
        return title == null
                ? of(address, words.say("hit.untitled"))
                : of(address, title).in(communique.document().language());
    }

    static LinkView typed(String address, String title, String type) {
        return new LinkView(address, title, false, null, type);
    }

    LinkView in(@Nullable String newLanguage) {
        return new LinkView(address, title, current, newLanguage, type);
    }
}
