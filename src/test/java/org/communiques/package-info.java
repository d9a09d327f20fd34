/// What holds for the project as a whole.
@NullMarked
package org.communiques;

import org.jspecify.annotations.NullMarked;
