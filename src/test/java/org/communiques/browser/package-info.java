/// The pages as people use them: the program on the bundled sample, in a real Chromium.
@NullMarked
package org.communiques.browser;

import org.jspecify.annotations.NullMarked;
