package org.communiques.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import org.communiques.query.Notice;

/// What a visitor has typed to complete or to find a name: short, and nothing is cut from it unsaid.
///
/// @param text trimmed
/// @param notices what was left out
record Typed(String text, List<Notice> notices) {
    static Typed of(Context http, int longest) {
        String whole = Objects.requireNonNullElse(http.queryParam("q"), "").strip();
        String text = Beginning.cut(whole, longest);
        return new Typed(
                text,
                text.equals(whole)
                        ? List.of()
                        : List.of(Notice.of("query-cut", Integer.toString(longest))));
    }
}
