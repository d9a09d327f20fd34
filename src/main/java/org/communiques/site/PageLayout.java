package org.communiques.site;

import java.util.List;

/// Where the parts of a page stand, and what is no part of any text. Each list may be empty: the general
/// rules find what it leaves out.
///
/// @param body CSS selectors, tried in turn: the first that finds text tells the body
/// @param title CSS selectors of the title, tried in turn
/// @param date CSS selectors of the date of publication, tried in turn
/// @param removed CSS selectors of what is never text
/// @param dateLines lines that tell when a page was published, `{date}` standing for the date in any form
/// @param boilerplate whole lines that are no text on this site
public record PageLayout(
        List<String> body,
        List<String> title,
        List<String> date,
        List<String> removed,
        List<Wildcard> dateLines,
        List<Wildcard> boilerplate) {
    /// Stands for the date in a date line.
    public static final String DATE = "{date}";

    public PageLayout {
        body = List.copyOf(body);
        title = List.copyOf(title);
        date = List.copyOf(date);
        removed = List.copyOf(removed);
        dateLines = List.copyOf(dateLines);
        boilerplate = List.copyOf(boilerplate);
        for (Wildcard line : dateLines) {
            if (!line.pattern().contains(DATE)) {
                throw new IllegalArgumentException(
                        "'" + line.pattern() + "' does not say where the date stands: " + DATE);
            }
        }
    }
}
