@NullMarked
package org.communiques.extract;

import org.jspecify.annotations.NullMarked;
