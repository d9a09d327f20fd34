package org.communiques.site;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communiques.clean.Cleaner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a person who writes a profile is told when it is wrong: which file, which field, what to do.
class ProfileFilesTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    hosts: [a.example]                                                | name: it is missing
                    name: N                                                           | hosts: it is missing: give at least one host
                    name: [N, M]                                                      | name: give one value
                    {name: N, hosts: 'https://a.example/'}                            | hosts: 'https://a.example/' is no host: give a name such as
                    {name: N, host: a.example}                                        | host: there is no such field; it may be one of addresses, hosts
                    {name: N, hosts: a.example, page: {bodies: x}}                    | page.bodies: there is no such field; it may be one of body,
                    {name: N, hosts: a.example, page: body}                           | page: give fields
                    {name: N, hosts: a.example, page: {boilerplate: ['']}}            | page.boilerplate: a pattern needs at least one character
                    {name: N, hosts: a.example, page: {date-lines: 'Paris, *'}}       | page.date-lines: 'Paris, *' does not say where the date stands: write {date}
                    {name: N, hosts: a.example, page: {body: {a: b}}}                 | page.body: give plain values
                    {name: N, hosts: a.example, addresses: {scheme: ftp}}             | addresses.scheme: give https or http, not 'ftp'
                    {name: N, hosts: a.example, addresses: {doubled-paths: perhaps}}  | addresses.doubled-paths: give true or false
                    {name: N, hosts: a.example, listings: {feeds: news.xml}}          | listings.feeds: 'news.xml' is no address: give one such as
                    {name: N, hosts: a.example, listings: {feeds: //a.example/news}}  | listings.feeds: '//a.example/news' is no address: give one such as
                    just words                                                        | the file: give fields
                    {name: N                                                          | this is not YAML
                    """)
    void saysWhatIsWrongAndWhatToDo(String yaml, String message) throws IOException {
        Path file = folder.resolve("ours.yaml");
        Files.writeString(file, yaml);
        assertThatThrownBy(() -> Sites.load(folder, _ -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    4 | hosts: https://a.example | hosts: 'https://a.example' is no host
                    6 | page: {bodi: x}          | page.bodi: there is no such field
                    6 | page: {title: x          | this is not YAML
                    """)
    void saysOnWhichLine(int line, String yaml, String message) throws IOException {
        Path file = folder.resolve("ours.yaml");
        String lines = yaml.startsWith("hosts") ? "" : "hosts: a.example\n\n";
        Files.writeString(file, "# Our site\n\nname: N\n" + lines + yaml + "\n");
        assertThatThrownBy(() -> Sites.load(folder, _ -> {}))
                .hasMessageContaining(file + ", line " + line + ": " + message);
    }

    @Test
    void saysOnWhichLineASelectorIsNone() throws IOException {
        Path file = folder.resolve("ours.yaml");
        Files.writeString(
                file,
                """
                name: N
                hosts: a.example
                page:
                  title: [h1, h2]
                  body:
                    - ".text"
                    # the old template
                    - "div["
                """);
        assertThatThrownBy(() -> Sites.load(folder, Cleaner::checkSelector))
                .hasMessageStartingWith(file + ", line 8: page.body: 'div[' is no CSS selector: ");
    }

    @Test
    void refusesAFileWhoseNameIsNoId() throws IOException {
        Files.writeString(folder.resolve("Our Site.yaml"), "{name: N, hosts: a.example}");
        assertThatThrownBy(() -> Sites.load(folder, _ -> {}))
                .hasMessageContaining("Our Site.yaml")
                .hasMessageContaining("lower-case letters, digits and hyphens");
    }

    @Test
    void refusesTwoProfilesOfOneHost() throws IOException {
        Files.writeString(folder.resolve("one.yaml"), "{name: N, hosts: a.example}");
        Files.writeString(folder.resolve("two.yaml"), "{name: M, hosts: www.a.example}");
        assertThatThrownBy(() -> Sites.load(folder, _ -> {}))
                .hasMessageContaining(
                        folder + "/two.yaml: hosts: www.a.example is already one of one.yaml");
    }
}
