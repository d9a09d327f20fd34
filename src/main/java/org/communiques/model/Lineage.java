package org.communiques.model;

import java.util.List;

/// What a communiqué is to the others of its index: where else the same text stands, and which other texts
/// its address has had.
///
/// @param aliases other addresses of the same text, in the order met
/// @param versions other texts of the same address, newest first
public record Lineage(List<String> aliases, List<Version> versions) {
    /// One address, one text.
    public static final Lineage NONE = new Lineage(List.of(), List.of());

    public Lineage {
        aliases = List.copyOf(aliases);
        versions = List.copyOf(versions);
    }
}
