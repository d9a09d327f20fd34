/// What is known beforehand of the sites that publish communiqués: their hosts, how their addresses are
/// written, where a page's text stands, and where new communiqués are listed.
///
/// A *profile* is a YAML file that a person can edit, one for each site; the user's own stand over the
/// shipped ones. Nothing depends on a profile: a page of an unknown site is read by the general rules, and
/// so is one whose profile finds nothing in it.
@NullMarked
package org.communiques.site;

import org.jspecify.annotations.NullMarked;
