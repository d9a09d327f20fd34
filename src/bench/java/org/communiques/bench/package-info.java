/// How fast and how good the parts are, beside the plain way of doing the same.
@NullMarked
package org.communiques.bench;

import org.jspecify.annotations.NullMarked;
