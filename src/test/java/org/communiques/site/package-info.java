@NullMarked
package org.communiques.site;

import org.jspecify.annotations.NullMarked;
