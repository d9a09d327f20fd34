/// What the vocabularies recognise in a text: countries, organisations and styles of office holders.
///
/// `Lexicon` holds the names that one language uses; a scanner for each of the three finds them in one walk, and
/// [org.communiques.extract.mention.Annotations] is what they found, which every later step asks. What an ambiguous
/// name means (`CountryReadings`, `AdjectiveUse`) is settled here, whether it matters is not.
@NullMarked
package org.communiques.extract.mention;

import org.jspecify.annotations.NullMarked;
