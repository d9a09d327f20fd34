package org.communiques.source;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.ProviderNotFoundException;
import org.jspecify.annotations.Nullable;

/// A zip file, read as the folder that it holds.
final class ZipArchive implements Reading {
    private final FileSystem files;
    private @Nullable Place root;

    private ZipArchive(FileSystem files, Place root) {
        this.files = files;
        this.root = root;
    }

    static ZipArchive open(Place place) throws IOException {
        try {
            FileSystem files = FileSystems.newFileSystem(place.path());
            return new ZipArchive(files, place.inside(files.getPath("/")));
        } catch (ProviderNotFoundException e) {
            throw new IOException("not a zip file", e);
        }
    }

    @Override
    public @Nullable Step next() {
        Place entered = root;
        root = null;
        return entered == null ? null : new Step.Enter(entered);
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
