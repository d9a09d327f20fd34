package org.communiques.yaml;

import tools.jackson.core.JsonPointer;

/// A field of a file is not as it should be: which, why, and what to write.
public final class WrongField extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient JsonPointer place;

    /// @param place of the field, from the top of the file
    /// @param message beginning with the field's name
    public WrongField(JsonPointer place, String message) {
        super(message);
        this.place = place;
    }

    /// Where the field stands, from the top of the file.
    public JsonPointer place() {
        return place;
    }
}
