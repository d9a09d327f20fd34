/// The engine on small indexes in temporary folders.
@NullMarked
package org.communiques.lucene;

import org.jspecify.annotations.NullMarked;
