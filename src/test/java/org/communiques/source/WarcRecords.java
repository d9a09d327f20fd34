package org.communiques.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/// Makes records of WARC files byte by byte.
final class WarcRecords {
    private WarcRecords() {}

    static byte[] response(String target, String type, byte[] body) {
        byte[] head =
                bytes(
                        "HTTP/1.1 200 OK\r\n"
                                + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n"));
        return warc(
                "response",
                target,
                "application/http;msgtype=response",
                join(head, bytes("\r\n"), body));
    }

    static byte[] warc(String type, String target, String contentType, byte[] block) {
        String head =
                "WARC/1.0\r\nWARC-Type: "
                        + type
                        + "\r\n"
                        + (target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\r\n")
                        + (type.equals("revisit")
                                ? "WARC-Profile:"
                                        + " http://netpreserve.org/warc/1.0/revisit/server-not-modified\r\n"
                                : "")
                        + "WARC-Record-ID: <urn:uuid:8f3f8a4e-1d5c-4ec1-8a3e-5a2f6c1e2b3d>\r\n"
                        + "WARC-Date: 2026-01-15T12:00:00Z\r\nContent-Type: "
                        + contentType
                        + "\r\nContent-Length: "
                        + block.length
                        + "\r\n\r\n";
        return join(bytes(head), block, bytes("\r\n\r\n"));
    }

    /// A record given head line by head line, as a program writes it.
    static byte[] written(String head, String block) {
        byte[] bytes = bytes(block.replace("\n", "\r\n"));
        String lines = head.strip() + "\nContent-Length: " + bytes.length + "\n\n";
        return join(bytes(lines.replace("\n", "\r\n")), bytes, bytes("\r\n\r\n"));
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Window of 16 bits (one bit 0); then, from the lowest bit on: not the last block (0), size in four
    /// nibbles (00), size less one (16 bits), stored as it is (1); then an empty last block (11).
    static byte[] brotli(byte[] bytes) {
        int head = (bytes.length - 1) << 4 | 1 << 20;
        return join(
                new byte[] {(byte) head, (byte) (head >> 8), (byte) (head >> 16)},
                bytes,
                new byte[] {3});
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
