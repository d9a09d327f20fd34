/// What an editor of the authority file should look at.
///
/// [org.communiques.extract.review.AuthorityReview] collects from communiqués, once they are extracted, the names that the file lacks, spells
/// otherwise or cannot tell apart, and pairs of identities that may be one person.
@NullMarked
package org.communiques.extract.review;

import org.jspecify.annotations.NullMarked;
