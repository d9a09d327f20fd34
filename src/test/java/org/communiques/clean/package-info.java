/// Tests of [org.communiques.clean].
@NullMarked
package org.communiques.clean;

import org.jspecify.annotations.NullMarked;
