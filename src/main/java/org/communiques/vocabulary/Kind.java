package org.communiques.vocabulary;

import org.jspecify.annotations.Nullable;

/// A kind of event or text as texts name it.
///
/// @param rule what evidence calls its phrases; null for a kind that no phrase names
/// @param phrases that name it in a title or an opening, by language
/// @param titles phrases that name it in a title, where an opening says them of many things
/// @param notIn longer expressions in which one of these does not name it
public record Kind(
        String code,
        Labels labels,
        @Nullable String rule,
        Forms phrases,
        Forms titles,
        Forms notIn) {}
