package org.communiques.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/// Bodies without their packing, never larger than allowed: a small one could unpack to more than memory.
final class Unpacked {
    private Unpacked() {}

    /// The body.
    ///
    /// @throws IOException when it is packed in a way that was not asked for, broken, or too large
    static byte[] of(Answer.Response response, int limit) throws IOException {
        String packing = response.header("Content-Encoding").strip().toLowerCase(Locale.ROOT);
        return switch (packing) {
            case "", "identity" -> response.body();
            case "gzip", "x-gzip" -> gunzip(response.body(), limit);
            default -> throw new IOException("packed in a way that was not asked for: " + packing);
        };
    }

    /// Bytes that are a packed file by themselves, as sitemaps may be.
    static byte[] file(byte[] bytes, int limit) throws IOException {
        boolean packed = bytes.length > 1 && bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B;
        return packed ? gunzip(bytes, limit) : bytes;
    }

    private static byte[] gunzip(byte[] bytes, int limit) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] unpacked = in.readNBytes(limit + 1);
            if (unpacked.length > limit) {
                throw new TooLarge(limit);
            }
            return unpacked;
        } catch (TooLarge e) {
            throw e;
        } catch (IOException e) {
            throw new IOException("cannot be unpacked: " + e.getMessage(), e);
        }
    }
}
