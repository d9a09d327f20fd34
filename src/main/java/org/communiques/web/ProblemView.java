package org.communiques.web;

import java.util.List;

/// What is said instead of an answer.
///
/// @param ways what the visitor may have meant
record ProblemView(
        String status, String heading, String text, List<LinkView> ways, SearchBoxView box) {}
