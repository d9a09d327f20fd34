package org.communiques.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/// A JSON Lines file: one object a line, each read when it is asked for.
final class JsonLines implements Reading {
    private static final int LONGEST_NAME = 40;

    private final SourceFile file;
    private final ByteLines lines;

    /// How many lines have each field that is not known.
    private final PassedOverTally unknown = new PassedOverTally();

    private @Nullable Iterator<Step> remarks;
    private long number;

    JsonLines(SourceFile file) throws IOException {
        this.file = file;
        this.lines = new ByteLines(file.open(), SingleFile.LARGEST);
    }

    @Override
    public @Nullable Step next() throws IOException {
        byte[] line = line();
        while (line != null && isBlank(line)) {
            line = line();
        }
        return line == null ? remark() : new Step.Found(read(line));
    }

    /// What is to be said of all lines, behind the last of them.
    private @Nullable Step remark() {
        if (remarks == null) {
            remarks =
                    unknown.byReason().entrySet().stream()
                            .<Step>map(entry ->
                                    new Step.Found(
                                            new PassedOver(
                                                    file.name(), entry.getKey(), entry.getValue())))
                            .iterator();
        }
        return remarks.hasNext() ? remarks.next() : null;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private Sourced read(byte[] line) {
        if (line.length > SingleFile.LARGEST) {
            return unreadable("larger than " + (SingleFile.LARGEST >> 20) + " MB");
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
            String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
            JsonLine read = JsonLine.parse(json);
            read.unknownFields().forEach(name -> unknown.add(reason(name), 1));
            return read.document(file.piece(number), file.pieceKey(number));
        } catch (CharacterCodingException _) {
            return unreadable("not UTF-8: save the file in this encoding");
        } catch (JsonLine.Invalid e) {
            return unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static String reason(String field) {
        boolean isLong = field.length() > LONGEST_NAME;
        String name = isLong ? field.substring(0, LONGEST_NAME) + "…" : field;
        return "unknown field \"" + name + "\" in JSON Lines";
    }

    private Unreadable unreadable(String reason) {
        return new Unreadable(file.piece(number), reason);
    }

    private byte @Nullable [] line() throws IOException {
        number++;
        return lines.next();
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
