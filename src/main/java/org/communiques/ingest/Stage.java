package org.communiques.ingest;

/// A step on the way of a communiqué, in order.
public enum Stage {
    SOURCE,
    CLEAN,
    EXTRACT,
    INDEX
}
