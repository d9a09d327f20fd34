@NullMarked
package org.communiques.extract.text;

import org.jspecify.annotations.NullMarked;
