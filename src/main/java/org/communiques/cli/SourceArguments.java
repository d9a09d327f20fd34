package org.communiques.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Where a command takes its documents from: its arguments, or the list of the configured sources.
final class SourceArguments {
    @Parameters(
            arity = "0..*",
            paramLabel = "PATH|URL",
            description = {
                "Files or folders: .html .htm .xhtml .txt .md .jsonl .xml .warc .warc.gz .wacz .zip.",
                "URLs are fetched into the archive first, which is then indexed as a whole.",
                "None: the sources listed in the file that --sources names."
            })
    private List<String> paths = List.of();

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            defaultValue = "sources.list",
            description =
                    "The configured sources, a PATH a line, # for remarks (default:"
                            + " ${DEFAULT-VALUE}).")
    private Path list = Path.of("sources.list");

    List<String> places() {
        return paths.isEmpty() ? configured() : paths;
    }

    private List<String> configured() {
        try {
            List<String> places =
                    Files.readAllLines(list).stream()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .toList();
            if (places.isEmpty()) {
                throw new WrongUseException("No source is listed in " + list + ".");
            }
            return places;
        } catch (NoSuchFileException e) {
            throw new WrongUseException(
                    "Nothing to index: name files or folders, or list them, one a line, in "
                            + list
                            + ".");
        } catch (CharacterCodingException e) {
            throw new WrongUseException(
                    "The sources in " + list + " are not written in UTF-8: save the file as that.");
        } catch (IOException e) {
            throw new WrongUseException(
                    "The sources in " + list + " cannot be read: " + e.getMessage());
        }
    }
}
