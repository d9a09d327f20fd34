package org.communiques.vocabulary;

import org.jspecify.annotations.Nullable;

/// A kind of event or text as texts name it.
///
/// @param rule what evidence calls its phrases; null for a kind that no phrase names
/// @param phrases that name it, by language
public record Kind(String code, Labels labels, @Nullable String rule, Forms phrases) {}
