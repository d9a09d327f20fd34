package org.communiques.site;

/// A field of a profile is not as it should be: which, why, and what to write.
final class WrongField extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final int index;

    /// @param field with what it stands in: `page.body`
    WrongField(String field, String message) {
        this(field, 0, message);
    }

    /// @param index of the value that is wrong, where the field is a list
    WrongField(String field, int index, String message) {
        super(field + ": " + message);
        this.field = field;
        this.index = index;
    }

    String field() {
        return field;
    }

    int index() {
        return index;
    }
}
