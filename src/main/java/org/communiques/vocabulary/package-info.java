/// Controlled lists: who the ministers are, what countries, organisations, offices and themes are
/// called, and when that held true.
///
/// The lists are YAML files that a person can edit; the names of countries and languages come from
/// CLDR. An entry is an *authority*; every way to write it is an *alias*.
@NullMarked
package org.communiques.vocabulary;

import org.jspecify.annotations.NullMarked;
