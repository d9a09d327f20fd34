package org.communiques.search;

/// A constraint on results: a dimension has this value, or, when `excluded`, has not.
///
/// Several values of one dimension are alternatives; dimensions, and exclusions, all hold.
public record Filter(Dimension dimension, String value, boolean excluded) {
    public Filter {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "A filter by " + dimension.code() + " needs a value");
        }
    }

    /// The value as it is written in an address: a leading `-` excludes.
    public String written() {
        return excluded ? "-" + value : value;
    }
}
