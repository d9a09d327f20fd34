package org.communiques.lucene;

import java.util.List;

/// The values that an index has in one dimension, numbered as [ValueTable] numbers them.
///
/// @param first the number of the first of these values; the others follow
record DimensionValues(List<String> values, int first) {}
