package org.communiques.source;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A page as a web server answered it, ready to be archived.
///
/// @param kind what the bytes were found to be
/// @param headers as answered; those of the transfer alone (chunks, connection) are not archived
/// @param body as transferred: packed where the headers say so
@SuppressWarnings("ArrayRecordComponent") // megabytes: neither copied nor compared
public record Capture(
        URI address,
        Instant time,
        PayloadKind kind,
        int status,
        Map<String, List<String>> headers,
        byte[] body) {
    public Capture {
        headers = Map.copyOf(headers);
    }
}
