/// The web application, asked over HTTP.
@NullMarked
package org.communiques.web;

import org.jspecify.annotations.NullMarked;
