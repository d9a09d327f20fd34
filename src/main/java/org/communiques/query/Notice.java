package org.communiques.query;

import java.util.List;

/// Something a visitor should know about how their request was read: a part left out, taken literally
/// or corrected.
///
/// The code names a message of the interface (`notice.<code>` in `web/messages`), so that it is said in
/// the visitor's language.
///
/// @param code kebab-case
/// @param arguments what the message is about, usually the words in question
public record Notice(String code, List<String> arguments) {
    public Notice {
        arguments = List.copyOf(arguments);
    }

    /// What the message of a code says.
    ///
    /// @param arguments as the message of this code counts them
    public static Notice of(String code, String... arguments) {
        return new Notice(code, List.of(arguments));
    }
}
