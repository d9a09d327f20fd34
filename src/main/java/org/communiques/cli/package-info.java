/// Arguments in, the packages above at work, an exit code out.
///
/// Commands are thin: they read their options, compose the parts, and print. One handler turns every
/// failure into a message that says what went wrong, with which input, and what to do.
@NullMarked
package org.communiques.cli;

import org.jspecify.annotations.NullMarked;
