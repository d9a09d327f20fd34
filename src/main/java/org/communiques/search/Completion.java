package org.communiques.search;

import org.jspecify.annotations.Nullable;

/// Something to complete what is being typed with.
///
/// @param text what to show and to put into the box
/// @param dimension the filter it stands for; null for a title
/// @param value the filter's value, or the communiqué's id for a title
/// @param count communiqués it leads to
public record Completion(String text, @Nullable Dimension dimension, String value, long count) {}
