package org.communiques.source;

/// Something that should have been a document and cannot be read.
///
/// @param location the path, entry or line, as a person would name it
/// @param reason what is wrong, and what to do where there is something to do
public record Unreadable(String location, String reason) implements Sourced {}
