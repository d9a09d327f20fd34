package org.communiques.search;

/// A value of a dimension, and how many communiqués have it.
///
/// @param value code, as a filter takes it
/// @param label for people
/// @param count how many results choosing this value gives, other dimensions' filters applied
/// @param selected whether a filter of the request already has it
public record FacetValue(String value, String label, long count, boolean selected) {}
