/// What kind of event a text reports, or what kind of text it is.
///
/// `KindTable` has the phrases that name kinds in one language, in the order in which they win;
/// [org.communiques.extract.kind.KindExtractor] asks the title and then the lead. Where they leave it open, who meets
/// (`Participants`, `Leaders`, `Formats`) decides.
@NullMarked
package org.communiques.extract.kind;

import org.jspecify.annotations.NullMarked;
