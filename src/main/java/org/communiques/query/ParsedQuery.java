package org.communiques.query;

import java.util.List;

/// A typed query, read.
///
/// @param text what was typed, trimmed
/// @param tree how it is understood
/// @param notices what was left out or taken literally
public record ParsedQuery(String text, Query tree, List<Notice> notices) {
    /// The empty query: everything.
    public static final ParsedQuery ALL = new ParsedQuery("", new Query.All(), List.of());

    public ParsedQuery {
        notices = List.copyOf(notices);
    }
}
