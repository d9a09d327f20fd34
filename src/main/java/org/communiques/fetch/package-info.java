/// Takes communiqués from sites into an archive of WARC files, politely.
///
/// A site is asked one page at a time, with a pause between, and only for what its robots.txt allows. Every
/// bound is a value ([org.communiques.fetch.Limits], [org.communiques.fetch.Manners]); what became of each
/// address is one too ([org.communiques.fetch.Visit]). A run that was stopped goes on where it was: what is
/// in the archive is not fetched again.
@NullMarked
package org.communiques.fetch;

import org.jspecify.annotations.NullMarked;
