@NullMarked
package org.communiques.extract.mention;

import org.jspecify.annotations.NullMarked;
