package org.communiques.fetch;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A line of the journal: a page, and what is known of it, separated by tabs.
record JournalLine(URI address, Journal.Entry entry) {
    private static final int FIELDS = 5;

    /// The mark of a line that is whole.
    private static final String END = ".";

    /// Nothing when the line was cut off, or written by another hand: the page is fetched again.
    static Optional<JournalLine> parse(String line) {
        List<String> fields = Arrays.asList(line.split("\t", -1));
        if (fields.size() <= FIELDS || !fields.getLast().equals(END)) {
            return Optional.empty();
        }
        try {
            List<Link> links = new ArrayList<>();
            for (String field : fields.subList(FIELDS, fields.size() - 1)) {
                links.add(link(field));
            }
            Journal.Entry entry =
                    new Journal.Entry(
                            Instant.parse(fields.get(1)),
                            fields.get(2),
                            fields.get(3),
                            fields.get(4),
                            links);
            return Optional.of(new JournalLine(URI.create(fields.get(0)), entry));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private static Link link(String field) {
        String[] parts = field.split(" ", 2);
        return new Link(URI.create(parts[1]), Link.Role.valueOf(parts[0]), 0);
    }

    String text() {
        List<String> fields = new ArrayList<>();
        for (String field :
                List.of(
                        address.toString(),
                        entry.at().toString(),
                        entry.etag(),
                        entry.modified(),
                        entry.digest())) {
            fields.add(field.replaceAll("[\\t\\r\\n]", " "));
        }
        entry.links().forEach(link -> fields.add(link.role() + " " + link.address()));
        fields.add(END);
        return String.join("\t", fields);
    }
}
