@NullMarked
package org.communiques.extract.theme;

import org.jspecify.annotations.NullMarked;
