package org.communiques.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// Why a request came to nothing, in words that tell what to do.
final class NoAnswer {
    private NoAnswer() {}

    static Answer.Lost within(Duration time) {
        double seconds = time.toMillis() / 1000.0;
        return new Answer.Lost(
                "no whole answer within " + seconds + " s (--timeout would wait longer)", true);
    }

    /// @param failure as the HTTP client gives it
    static Answer.Lost from(Throwable failure, URI address) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Answer.Lost known = known(cause, address);
            if (known != null) {
                return known;
            }
        }
        if (failure instanceof ConnectException) {
            return new Answer.Lost(address.getRawAuthority() + " takes no connection", true);
        }
        String message = failure.getMessage();
        String kind = failure.getClass().getSimpleName();
        return new Answer.Lost(
                message == null || message.isBlank() ? kind : message + " (" + kind + ")",
                failure instanceof IOException);
    }

    private static Answer.@Nullable Lost known(Throwable cause, URI address) {
        String server = address.getRawAuthority();
        return switch (cause) {
            case TooLarge large -> new Answer.Lost(String.valueOf(large.getMessage()));
            case UnresolvedAddressException _ -> HostCheck.noSuchHost(address.getHost());
            case HttpConnectTimeoutException _ ->
                    new Answer.Lost(server + " does not answer", true);
            case SSLException e ->
                    new Answer.Lost("no safe connection to " + server + ": " + e.getMessage());
            default -> null;
        };
    }
}
