package org.communiques.lucene;

import java.util.Locale;
import org.communiques.search.Dimension;

/// What the values of a dimension are called.
public interface DimensionLabels {
    String label(Dimension dimension, String code, Locale locale);
}
