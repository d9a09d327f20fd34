@NullMarked
package org.communiques.cli;

import org.jspecify.annotations.NullMarked;
