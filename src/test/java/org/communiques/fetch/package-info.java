@NullMarked
package org.communiques.fetch;

import org.jspecify.annotations.NullMarked;
