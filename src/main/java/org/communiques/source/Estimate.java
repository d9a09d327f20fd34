package org.communiques.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/// About how many documents there are, without reading any: to tell how much of a run is left.
///
/// Lines of JSON Lines and entries of a zip file are counted; an archive whose records only a reading
/// would tell counts as one, and so does what cannot be looked at.
final class Estimate extends SimpleFileVisitor<Path> {
    private static final int BLOCK = 1 << 16;

    private final Path start;
    private long documents;

    private Estimate(Path start) {
        this.start = start;
    }

    static long of(String place) {
        try {
            Path path = Path.of(place);
            if (!Files.isDirectory(path)) {
                return inFile(path);
            }
            Estimate estimate = new Estimate(path);
            Files.walkFileTree(path, estimate);
            return estimate.documents;
        } catch (InvalidPathException | IOException e) {
            return 1;
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean isHidden = !folder.equals(start) && Format.isHidden(name(folder));
        return isHidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!Format.isHidden(name(file)) && !Format.isCompanion(name(file))) {
            documents += inFile(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        documents++;
        return FileVisitResult.CONTINUE;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static long inFile(Path file) {
        Optional<Format> format = Format.of(file.toString());
        if (format.isEmpty()) {
            return 1;
        }
        try {
            return switch (format.get()) {
                case JSON_LINES -> lines(file);
                case ZIP -> ListedEntries.count(Place.of(file));
                case HTML, TEXT, MARKDOWN, XML, WARC -> 1;
            };
        } catch (IOException | RuntimeException e) {
            // The reading itself will say what is wrong with this file.
            return 1;
        }
    }

    private static long lines(Path file) throws IOException {
        long lines = 0;
        byte last = '\n';
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block); read > 0; read = in.read(block)) {
                for (int i = 0; i < read; i++) {
                    lines += block[i] == '\n' ? 1 : 0;
                }
                last = block[read - 1];
            }
        }
        return last == '\n' ? lines : lines + 1;
    }
}
