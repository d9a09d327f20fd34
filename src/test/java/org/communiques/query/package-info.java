/// Queries as people type them.
@NullMarked
package org.communiques.query;

import org.jspecify.annotations.NullMarked;
