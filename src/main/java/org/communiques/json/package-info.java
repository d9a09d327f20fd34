/// The project's values as JSON, in the shapes that the public contract gives, and back.
///
/// One place serves the command line, the web service and the index's stored documents, so that all of
/// them say the same thing in the same words.
@NullMarked
package org.communiques.json;

import org.jspecify.annotations.NullMarked;
