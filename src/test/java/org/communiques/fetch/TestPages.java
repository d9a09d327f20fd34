package org.communiques.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/// Pages such as ministries have.
final class TestPages {
    private static final String LONG =
            "Le ministre a reçu son homologue pour évoquer la coopération entre les deux pays. "
                    .repeat(6);

    private TestPages() {}

    static String article(String title) {
        return "<html><head><title>#</title></head><body><h1>#</h1><p>".replace("#", title)
                + LONG
                + "</p><p>"
                + LONG
                + "</p></body></html>";
    }

    static String list(String... parts) {
        return "<html><body><h1>Communiqués</h1>" + String.join("", parts) + "</body></html>";
    }

    /// Links to addresses that end in these numbers.
    static String links(String path, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> link(path + i, "Le communiqué numéro " + i + " du ministère"))
                .collect(Collectors.joining());
    }

    static String link(String address, String text) {
        return "<li><a href='" + address + "'>" + text + "</a></li>";
    }

    static byte[] gzip(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
