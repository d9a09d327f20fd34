package org.communiques.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.communiques.ingest.Outcome;
import org.communiques.ingest.Progress;
import org.communiques.ingest.Stage;
import org.communiques.json.OutcomeJson;

/// What became of each document, and of what was passed over, as one JSON line, in a file.
final class ReportFile implements Progress, AutoCloseable {
    private final Path path;
    private final BufferedWriter out;

    private ReportFile(Path path, BufferedWriter out) {
        this.path = path;
        this.out = out;
    }

    static ReportFile create(Path path) {
        try {
            return new ReportFile(path, Files.newBufferedWriter(path));
        } catch (NoSuchFileException e) {
            throw new WrongUseException(
                    "--report: there is no folder " + path.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new WrongUseException("--report: " + path + " cannot be written: " + e);
        }
    }

    @Override
    public void on(Outcome outcome) {
        try {
            out.write(line(outcome));
            out.newLine();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static String line(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Indexed(String location) ->
                    OutcomeJson.write(location, "indexed", null, null);
            case Outcome.Duplicate(String location, String id, String first) ->
                    OutcomeJson.write(
                            location,
                            "duplicate",
                            null,
                            "already there as " + id + ", from " + first);
            case Outcome.Skipped(String location, String reason) ->
                    OutcomeJson.write(location, "skipped", name(Stage.CLEAN), reason);
            case Outcome.PassedOver(String location, String reason, long times) ->
                    OutcomeJson.write(
                            location,
                            "skipped",
                            name(Stage.SOURCE),
                            times == 1 ? reason : reason + ", " + times + " times");
            case Outcome.Failed(String location, Stage stage, String message) ->
                    OutcomeJson.write(location, "failed", name(stage), message);
        };
    }

    private static String name(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private UncheckedIOException unwritable(IOException e) {
        return new UncheckedIOException(
                "The report " + path + " cannot be written: " + e.getMessage(), e);
    }
}
