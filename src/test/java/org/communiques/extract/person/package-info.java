@NullMarked
package org.communiques.extract.person;

import org.jspecify.annotations.NullMarked;
