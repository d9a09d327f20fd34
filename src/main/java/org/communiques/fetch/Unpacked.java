package org.communiques.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// Bodies without their packing, never larger than allowed: a small one could unpack to more than memory.
final class Unpacked {
    private Unpacked() {}

    /// The body; nothing when it is packed in a way that was not asked for, broken, or too large.
    static Optional<byte[]> of(Answer.Response response, int limit) {
        return switch (response.header("Content-Encoding").strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> Optional.of(response.body());
            case "gzip", "x-gzip" -> gunzip(response.body(), limit);
            default -> Optional.empty();
        };
    }

    /// Bytes that are a packed file by themselves, as sitemaps may be.
    static Optional<byte[]> file(byte[] bytes, int limit) {
        boolean packed = bytes.length > 1 && bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B;
        return packed ? gunzip(bytes, limit) : Optional.of(bytes);
    }

    private static Optional<byte[]> gunzip(byte[] bytes, int limit) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] unpacked = in.readNBytes(limit + 1);
            return unpacked.length > limit ? Optional.empty() : Optional.of(unpacked);
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
