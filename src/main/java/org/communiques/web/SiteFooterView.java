package org.communiques.web;

/// The foot of every page.
///
/// @param indexed what the index holds, in words
/// @param feed of everything, in the language of the page
record SiteFooterView(String indexed, String feed) {}
