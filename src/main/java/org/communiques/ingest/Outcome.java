package org.communiques.ingest;

/// What became of one thing met in a source.
public sealed interface Outcome {
    /// The path, entry, line or address, as a person would name it.
    String location();

    /// In the index.
    record Indexed(String location) implements Outcome {}

    /// The same text is in the index already, as `id`.
    record Duplicate(String location, String id) implements Outcome {}

    /// Read, and left out on purpose.
    record Skipped(String location, String reason) implements Outcome {}

    /// Lost at a stage.
    record Failed(String location, Stage stage, String message) implements Outcome {}
}
