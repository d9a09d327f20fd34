/// The parameters of a search, and how labels are set.
@NullMarked
package org.communiques.search;

import org.jspecify.annotations.NullMarked;
