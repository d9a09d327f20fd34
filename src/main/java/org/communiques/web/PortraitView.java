package org.communiques.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of one minister, country, organisation, theme or kind.
///
/// @param person null for anything but a minister
/// @param theme null for anything but a theme
/// @param years communiqués by year, null when there is nothing to compare
/// @param counts what the communiqués tell besides
record PortraitView(
        HeadingView heading,
        @Nullable PersonView person,
        @Nullable ThemeView theme,
        @Nullable HistogramView years,
        List<CountsView> counts,
        SimilarView latest) {
    /// @param list the list that it stands in
    /// @param total how many communiqués, in words
    /// @param search all of them
    /// @param feed to follow them
    record HeadingView(
            LinkView list,
            String title,
            @Nullable String language,
            String total,
            String search,
            String feed) {
        /// Where the value is compared with others.
        public String compare() {
            return ComparePage.PATH + search.substring(1);
        }
    }

    /// @param country null when unknown
    /// @param spellings other ways to write the name
    record PersonView(
            @Nullable LinkView country, List<String> spellings, List<TenureView> tenures) {}

    /// @param period in words
    record TenureView(String office, @Nullable String language, String period) {}

    /// @param rules what a sentence must say, each a search
    record ThemeView(String description, List<LinkView> rules) {}

    /// Values of one dimension.
    ///
    /// @param more the search that has them all, null when they are all here
    record CountsView(String code, String title, List<CountView> values, @Nullable LinkView more) {}

    /// @param address of the value's own page
    /// @param search the communiqués that have both
    /// @param said how many, in full words
    record CountView(
            String address,
            String label,
            @Nullable String language,
            String search,
            String count,
            String said) {}
}
