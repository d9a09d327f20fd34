package org.communiques.model;

/// The words that support one extracted value.
///
/// @param field the value's place in the JSON form, such as `event.date` or `ministers`
/// @param value the value supported, as it stands in the JSON form
/// @param rule name of the rule that concluded, such as `date-in-lead`
public record Evidence(String field, String value, String rule, Quote quote) {}
