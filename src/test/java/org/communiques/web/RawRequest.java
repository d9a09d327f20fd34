package org.communiques.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A request as bytes: with the headers that the JDK's client does not let one write.
record RawRequest(String text) {
    static RawRequest of(String method, String path, String host) {
        return new RawRequest(
                method
                        + " "
                        + path
                        + " HTTP/1.1\r\nHost: "
                        + host
                        + "\r\nConnection: close\r\nX-Forwarded-Host: evil.example\r\n\r\n");
    }

    /// The whole answer, with its headers.
    String ask(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
