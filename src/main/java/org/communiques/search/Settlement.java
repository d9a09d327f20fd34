package org.communiques.search;

import java.util.Set;
import org.communiques.model.Lineage;

/// What only the end of a run knows of a communiqué that was added in its course.
///
/// @param added the id under which it was added
/// @param id the one it shall have
/// @param otherIds ids that shall lead to it as well
public record Settlement(String added, String id, Set<String> otherIds, Lineage lineage) {
    public Settlement {
        otherIds = Set.copyOf(otherIds);
    }
}
