package org.communiques.web;

import java.util.List;

/// The head of every page: the sections of the site, and the same page in each language.
record SiteHeaderView(List<LinkView> sections, List<LinkView> languages) {}
