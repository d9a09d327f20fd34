package org.communiques.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/// A JSON Lines file: one object a line, each read when it is asked for.
final class JsonLines implements Reading {
    private final Place place;
    private final InputStream in;
    private long number;

    JsonLines(Place place) throws IOException {
        this.place = place;
        this.in = new BufferedInputStream(Files.newInputStream(place.path()), 1 << 16);
    }

    @Override
    public @Nullable Step next() throws IOException {
        byte[] line = line();
        while (line != null && isBlank(line)) {
            line = line();
        }
        return line == null ? null : new Step.Found(read(line));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private Sourced read(byte[] line) {
        if (line.length > SingleFile.LARGEST) {
            return unreadable("larger than " + (SingleFile.LARGEST >> 20) + " MB");
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
            String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return JsonLine.read(json, place.piece(number), place.pieceKey(number));
        } catch (CharacterCodingException _) {
            return unreadable("not UTF-8");
        } catch (JsonLine.Invalid e) {
            return unreadable(String.valueOf(e.getMessage()));
        }
    }

    private Unreadable unreadable(String reason) {
        return new Unreadable(place.piece(number), reason);
    }

    /// The bytes up to the next line feed, cut just past the largest document; null at the end.
    private byte @Nullable [] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        number++;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() <= SingleFile.LARGEST) {
                line.write(b);
            }
        }
        return line.toByteArray();
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
