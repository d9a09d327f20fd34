package org.communiques.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// Which index a command works on.
final class IndexOption {
    @Option(
            names = "--index",
            paramLabel = "FOLDER",
            defaultValue = "index",
            description = "Folder of the index (default: ${DEFAULT-VALUE}).")
    Path folder = Path.of("index");
}
