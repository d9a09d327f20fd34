@NullMarked
package org.communiques.vocabulary;

import org.jspecify.annotations.NullMarked;
