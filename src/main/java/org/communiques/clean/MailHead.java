package org.communiques.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The lines above a mail that was saved as text: from whom, to whom, when, on what (RFC 5322, and what programs
/// make of it in other languages).
///
/// @param text of the mail, without them and without the signature
record MailHead(@Nullable String subject, @Nullable LocalDate date, String text) {
    private static final Pattern FIELD =
            Pattern.compile("([\\p{L}-]{1,40})[\\s\\u00A0]?:(?:\\s+(.*))?");

    private static final Set<String> SENDER = Set.of("from", "de", "von", "da", "van");

    private static final Set<String> SUBJECT =
            Set.of("subject", "objet", "betreff", "asunto", "oggetto", "assunto", "onderwerp");

    private static final Set<String> DATE =
            Set.of(
                    "date",
                    "sent",
                    "envoye",
                    "datum",
                    "gesendet",
                    "fecha",
                    "enviado",
                    "data",
                    "inviato",
                    "verzonden");

    private static final Pattern OTHER =
            Pattern.compile(
                    "to|a|an|para|per|aan|b?cc|cci|received|importan(?:ce|z)|\\p{L}+(?:-\\p{L}+)+");

    /// RFC 3676.
    private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- ?$");

    /// Any text; one that is no mail has neither subject nor date.
    static MailHead of(String text) {
        List<String> lines = text.stripLeading().lines().toList();
        Map<String, String> fields = new HashMap<>();
        List<String> rest = new ArrayList<>();
        int body = read(lines, fields, rest);
        String subject = first(fields, SUBJECT);
        if (subject == null || first(fields, SENDER) == null) {
            return new MailHead(null, null, text);
        }
        rest.addAll(lines.subList(body, lines.size()));
        String whole = String.join("\n", rest);
        Matcher signature = SIGNATURE.matcher(whole);
        return new MailHead(
                LineBuilder.collapse(subject),
                Dates.parse(first(fields, DATE)),
                signature.find() ? whole.substring(0, signature.start()) : whole);
    }

    /// Gives the index of the first line behind the head.
    ///
    /// @param rest takes what stands in it and belongs to no head
    private static int read(List<String> lines, Map<String, String> fields, List<String> rest) {
        String last = "";
        int i = 0;
        while (i < lines.size() && !lines.get(i).isBlank()) {
            String line = lines.get(i++);
            Matcher field = FIELD.matcher(line);
            if (Character.isWhitespace(line.charAt(0)) && !last.isEmpty()) {
                fields.merge(last, line.strip(), (value, more) -> value + " " + more);
            } else if (field.matches() && isName(AccentFolding.of(field.group(1)))) {
                last = AccentFolding.of(field.group(1));
                fields.putIfAbsent(last, field.group(2) == null ? "" : field.group(2));
            } else {
                rest.add(line);
            }
        }
        return i;
    }

    private static boolean isName(String name) {
        return SENDER.contains(name)
                || SUBJECT.contains(name)
                || DATE.contains(name)
                || OTHER.matcher(name).matches();
    }

    private static @Nullable String first(Map<String, String> fields, Set<String> names) {
        return names.stream()
                .filter(fields::containsKey)
                .map(fields::get)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }
}
