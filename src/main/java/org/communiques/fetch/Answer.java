package org.communiques.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Instant;

/// What came of asking for one address.
sealed interface Answer {
    /// The server answered.
    ///
    /// @param address the one that answered, after redirects
    /// @param body as transferred, perhaps packed
    @SuppressWarnings("ArrayRecordComponent") // megabytes: neither copied nor compared
    record Response(URI address, Instant time, int status, HttpHeaders headers, byte[] body)
            implements Answer {
        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /// Why there is no answer.
    sealed interface None extends Answer {
        String reason();

        /// The same, and what led to it.
        default None because(String what) {
            return switch (this) {
                case Refused refused -> new Refused(what + refused.reason());
                case Lost lost -> new Lost(what + lost.reason(), lost.mayPass());
            };
        }
    }

    /// Not asked, because it must not be.
    record Refused(String reason) implements None {}

    /// No answer, or one that is of no use.
    ///
    /// @param mayPass whether another try could fare better
    record Lost(String reason, boolean mayPass) implements None {
        /// That nothing mends for now.
        Lost(String reason) {
            this(reason, false);
        }
    }
}
