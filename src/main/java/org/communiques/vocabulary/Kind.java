package org.communiques.vocabulary;

import org.jspecify.annotations.Nullable;

/// A kind of event or text as texts name it.
///
/// @param rule what evidence calls its phrases; null for a kind that no phrase names
public record Kind(String code, Labels labels, @Nullable String rule, Phrases phrases) {
    /// Phrases that name it, by language.
    ///
    /// @param anywhere in a title or an opening
    /// @param titles in a title, where an opening says them of many things
    /// @param openings in an opening, when nothing else there names a kind
    /// @param notIn longer expressions in which one of these does not name it
    public record Phrases(Forms anywhere, Forms titles, Forms openings, Forms notIn) {}
}
