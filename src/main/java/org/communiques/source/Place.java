package org.communiques.source;

import java.nio.file.Path;

/// A file or folder, and its name as a person would write it.
///
/// @param name starts with what was asked for, so that output can be matched with input
/// @param key the same place whatever the current folder: identifiers are made from it
record Place(Path path, String name, String key) {
    static Place of(Path path) {
        return new Place(path, path.toString(), path.toAbsolutePath().normalize().toString());
    }

    /// A file or folder right inside this folder.
    Place child(Path child) {
        String last = String.valueOf(child.getFileName()).replaceAll("/$", "");
        return new Place(child, join(name, last), join(key, last));
    }

    /// The inside of this archive.
    Place inside(Path root) {
        return new Place(root, name + "!", key + "!");
    }

    /// A numbered piece of this file: a line, a record.
    String piece(long number) {
        return name + ":" + number;
    }

    String pieceKey(long number) {
        return key + ":" + number;
    }

    private static String join(String folder, String last) {
        return folder.endsWith("/") ? folder + last : folder + "/" + last;
    }
}
