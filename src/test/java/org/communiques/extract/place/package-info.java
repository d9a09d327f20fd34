/// Places by the words around them, without the whole extractor.
@NullMarked
package org.communiques.extract.place;

import org.jspecify.annotations.NullMarked;
