package org.communiques.ingest;

/// What became of one thing met in a source.
public sealed interface Outcome {
    /// The path, entry, line or address, as a person would name it.
    String location();

    /// Whether it is counted among the documents of the run.
    default boolean isOfDocument() {
        return !(this instanceof PassedOver);
    }

    /// In the index.
    record Indexed(String location) implements Outcome {}

    /// The same text is in the index already.
    ///
    /// @param id under which it is
    /// @param first the address of the copy that is indexed, or where it was met when it has none
    record Duplicate(String location, String id, String first) implements Outcome {}

    /// Read, and left out on purpose.
    record Skipped(String location, String reason) implements Outcome {}

    /// No document, or a part of one that nobody reads; counted apart from documents.
    record PassedOver(String location, String reason, long times) implements Outcome {}

    /// Lost at a stage.
    record Failed(String location, Stage stage, String message) implements Outcome {}
}
