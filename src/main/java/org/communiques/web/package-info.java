/// HTTP to search and back: pages, API, feeds and exports.
///
/// The address is the whole state. Pages are rendered on the server from view records, work without
/// scripts, and never carry text as mark-up.
@NullMarked
package org.communiques.web;

import org.jspecify.annotations.NullMarked;
