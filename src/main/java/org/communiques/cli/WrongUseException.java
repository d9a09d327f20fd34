package org.communiques.cli;

/// The command was asked for something that makes no sense; the message says what, and what to do.
final class WrongUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUseException(String message) {
        super(message);
    }
}
