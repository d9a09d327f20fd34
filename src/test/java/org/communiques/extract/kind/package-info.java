@NullMarked
package org.communiques.extract.kind;

import org.jspecify.annotations.NullMarked;
