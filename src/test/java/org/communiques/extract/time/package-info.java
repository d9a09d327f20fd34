@NullMarked
package org.communiques.extract.time;

import org.jspecify.annotations.NullMarked;
