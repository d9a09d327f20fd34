/// How fast the steps are, on one processor.
@NullMarked
package org.communiques.bench;

import org.jspecify.annotations.NullMarked;
