package org.communiques.web;

import java.util.List;

/// The query language by examples.
record HelpView(List<ExamplesView> chapters) {}
