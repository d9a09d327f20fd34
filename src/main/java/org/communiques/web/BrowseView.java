package org.communiques.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list to browse.
///
/// @param sections the other lists, this one among them
/// @param notices what the list does not do of what was asked
/// @param find the box to search the list with; null for a short list
/// @param groups by letter, or one without a name
record BrowseView(
        HeadingView heading,
        SectionsView sections,
        NoticesView notices,
        @Nullable FindView find,
        List<LinkView> letters,
        List<GroupView> groups) {
    record HeadingView(String title, String lead) {}

    /// @param path of the list
    /// @param typed what is sought in it
    /// @param count how many values are shown, in words
    record FindView(String path, String label, String typed, String count) {}

    /// @param anchor of the letter, null for a list without letters
    record GroupView(@Nullable String anchor, @Nullable String name, List<EntryView> entries) {}

    /// @param language of the label where it is not that of the page
    /// @param note what helps to tell it from others, null when there is nothing to say
    record EntryView(
            String address,
            String label,
            @Nullable String language,
            @Nullable String note,
            String count) {}
}
