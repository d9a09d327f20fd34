@NullMarked
package org.communiques.json;

import org.jspecify.annotations.NullMarked;
