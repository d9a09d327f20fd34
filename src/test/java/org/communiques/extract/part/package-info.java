@NullMarked
package org.communiques.extract.part;

import org.jspecify.annotations.NullMarked;
