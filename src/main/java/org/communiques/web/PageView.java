package org.communiques.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What surrounds the content of every page.
record PageView(Head head, Frame frame) {
    /// What browsers and search engines read.
    ///
    /// @param properties Open Graph
    /// @param canonical the one address for this content; null when it should not be kept
    /// @param alternates feeds and other forms
    /// @param linkedData JSON-LD, null when there is nothing to say
    record Head(
            String title,
            String description,
            List<Property> properties,
            @Nullable String canonical,
            List<LinkView> alternates,
            @Nullable Map<String, Object> linkedData) {
        static Head of(String title, String description) {
            return new Head(title, description, List.of(), null, List.of(), null);
        }
    }

    record Property(String name, String content) {}

    /// What readers see on every page.
    ///
    /// @param sample whether the index holds the demonstration corpus
    record Frame(
            String language,
            SiteHeaderView header,
            SiteFooterView footer,
            boolean sample,
            AssetsView assets) {
        public String style() {
            return assets.style();
        }

        public String script() {
            return assets.script();
        }
    }

    /// Addresses of the styles and of the script.
    record AssetsView(String style, String script) {}
}
