package org.communiques.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One of several texts that an address has had.
///
/// @param captured when it was fetched, when its source says so
/// @param current whether it is the newest known: the one that the address's own id leads to
public record Version(
        String id, @Nullable LocalDate published, @Nullable Instant captured, boolean current) {}
