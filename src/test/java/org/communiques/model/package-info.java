/// Values that tests of several packages work with.
@NullMarked
package org.communiques.model;

import org.jspecify.annotations.NullMarked;
