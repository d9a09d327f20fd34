package org.communiques.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The words of the interface in every language it speaks.
final class Messages {
    /// The languages of the interface; the first is the default.
    static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final WebFiles files;
    private final Map<Locale, Words> loaded = new ConcurrentHashMap<>();

    Messages(WebFiles files) {
        this.files = files;
    }

    Words in(Locale language) {
        return files.live() == null ? loaded.computeIfAbsent(language, this::load) : load(language);
    }

    private Words load(Locale language) {
        String name = "messages/messages_" + language.getLanguage() + ".properties";
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(files.text(name)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read web/" + name, e);
        }
        Map<String, String> patterns =
                properties.stringPropertyNames().stream()
                        .collect(Collectors.toMap(key -> key, properties::getProperty));
        return new Words(language, patterns);
    }
}
