/// Tests of measures over known rankings.
@NullMarked
package org.communiques.evaluation;

import org.jspecify.annotations.NullMarked;
