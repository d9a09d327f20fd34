package org.communiques.source;

/// Something that stands beside documents and is none, or a part of one that nobody reads.
///
/// @param location the path, entry or address, as a person would name it
/// @param reason in words that are the same for all of its kind, so that they can be counted
/// @param times how often it was met there
public record PassedOver(String location, String reason, long times) implements Sourced {
    public PassedOver {
        if (times < 1) {
            throw new IllegalArgumentException("Met " + times + " times: " + location);
        }
    }

    static PassedOver once(String location, String reason) {
        return new PassedOver(location, reason, 1);
    }

    /// A file of a kind that pages are saved with.
    static PassedOver companion(String name) {
        return once(name, "not a page (" + Format.ending(name) + ")");
    }
}
