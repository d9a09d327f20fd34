package org.communiques.search;

import java.time.Instant;

/// What an index holds.
///
/// @param generation name of the generation that answers
/// @param sample whether it is the bundled sample, so that nobody takes it for the real thing
public record IndexStatus(long documents, String generation, Instant built, boolean sample) {}
