package org.communiques.query;

import java.util.List;

/// A typed query, read.
///
/// @param text what was typed, trimmed
/// @param tree how it is understood
/// @param conjoined whether some « ET » says that what stands beside it is wanted, and no less
/// @param notices what was left out or taken literally
public record ParsedQuery(String text, Query tree, boolean conjoined, List<Notice> notices) {
    /// The empty query: everything.
    public static final ParsedQuery ALL = new ParsedQuery("", new Query.All(), false, List.of());

    public ParsedQuery {
        notices = List.copyOf(notices);
    }

    /// The same query, with these notices.
    public ParsedQuery with(List<Notice> notices) {
        return new ParsedQuery(text, tree, conjoined, notices);
    }
}
