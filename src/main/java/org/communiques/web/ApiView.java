package org.communiques.web;

/// What programs can ask and what they are told.
///
/// @param answers what answers to searches have
/// @param call of a program on the command line
record ApiView(
        ExamplesView addresses, ExamplesView parameters, ExamplesView answers, String call) {}
