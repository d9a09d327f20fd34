/// Tests of [org.communiques.source].
@NullMarked
package org.communiques.source;

import org.jspecify.annotations.NullMarked;
