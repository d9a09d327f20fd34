@NullMarked
package org.communiques.extract.review;

import org.jspecify.annotations.NullMarked;
