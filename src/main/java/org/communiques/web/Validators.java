package org.communiques.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// Entity tags: what a visitor's copy is checked against. All are weak, since the same bytes may travel
/// compressed or not.
final class Validators {
    /// Another start of the program may answer the same question in other words.
    private static final String PROGRAM = UUID.randomUUID().toString();

    private Validators() {}

    /// Whether the visitor has the answer already, told before it is made: the index's generation, the
    /// request and the program decide it alone. Tags the answer, and makes it a 304 when it is known.
    static boolean unchanged(Visit visit, Site site) {
        if (site.assets().live()) {
            return false;
        }
        Context http = visit.http();
        String language = visit.words().locale().getLanguage();
        String made =
                String.join(
                        "\n",
                        PROGRAM,
                        site.engine().status().generation(),
                        language,
                        visit.origin(),
                        http.path(),
                        String.valueOf(http.queryString()));
        return tagged(http, tag(made.getBytes(StandardCharsets.UTF_8)));
    }

    /// The same for an answer that is there already, unless it is tagged.
    static boolean unchanged(Context http, byte[] bytes) {
        return http.res().getHeader("ETag") == null && tagged(http, tag(bytes));
    }

    private static boolean tagged(Context http, String tag) {
        http.header("ETag", tag);
        boolean known = has(http.header("If-None-Match"), tag);
        if (known) {
            http.status(304);
        }
        return known;
    }

    private static String tag(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return "W/\"" + Long.toHexString(checksum.getValue()) + "-" + bytes.length + "\"";
    }

    private static boolean has(@Nullable String known, String tag) {
        return known != null && (known.equals("*") || known.contains(tag));
    }
}
