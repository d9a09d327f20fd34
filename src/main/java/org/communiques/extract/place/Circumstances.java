package org.communiques.extract.place;

import java.time.LocalDate;
import java.util.List;
import org.communiques.extract.person.Appearance;
import org.communiques.model.EventKind;
import org.jspecify.annotations.Nullable;

/// What is known before the event is put together.
public record Circumstances(
        @Nullable LocalDate date, EventKind kind, List<Appearance> appearances) {}
