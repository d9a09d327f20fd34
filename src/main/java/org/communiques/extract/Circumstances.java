package org.communiques.extract;

import java.time.LocalDate;
import java.util.List;
import org.communiques.model.EventKind;
import org.jspecify.annotations.Nullable;

/// What is known before the event is put together.
record Circumstances(@Nullable LocalDate date, EventKind kind, List<Appearance> appearances) {}
