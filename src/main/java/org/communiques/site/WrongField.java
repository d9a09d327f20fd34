package org.communiques.site;

/// A field of a profile is not as it should be: which, why, and what to write.
final class WrongField extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;

    /// @param field with what it stands in: `page.body`
    WrongField(String field, String message) {
        super(field + ": " + message);
        this.field = field;
    }

    String field() {
        return field;
    }
}
