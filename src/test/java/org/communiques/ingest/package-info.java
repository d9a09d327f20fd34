@NullMarked
package org.communiques.ingest;

import org.jspecify.annotations.NullMarked;
