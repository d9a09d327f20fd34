package org.communiques.web;

import java.util.ArrayList;
import java.util.List;

/// The lists that one can browse, and what else one can do with their values.
record SectionsView(List<LinkView> links) {
    /// @param path of the page that is shown
    static SectionsView of(String path, Words words) {
        List<LinkView> links = new ArrayList<>();
        for (Browsed browsed : Browsed.values()) {
            links.add(link(browsed.path(), "nav." + browsed.code(), path, words));
        }
        links.add(link(CalendarPage.PATH, "nav.calendar", path, words));
        links.add(link(ComparePage.PATH, "nav.compare", path, words));
        return new SectionsView(links);
    }

    private static LinkView link(String address, String key, String path, Words words) {
        return LinkView.of(address, words.say(key), address.equals(path));
    }
}
