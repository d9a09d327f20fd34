package org.communiques.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// WARC files that are cut off or damaged: whatever precedes is read, and the rest told.
class WarcDamageTest {
    private static final String PAGE = "<html><body><p>Le ministre est arrivé.</p></body></html>";

    private final SourceFolder folder;

    WarcDamageTest(@TempDir Path folder) {
        this.folder = new SourceFolder(folder);
    }

    @Test
    void goesOnAfterABodyThatIsNotPackedAsDeclared() throws IOException {
        folder.write(
                "x.warc",
                WarcRecords.response(
                        "https://a.example/1",
                        "text/html\r\nContent-Encoding: gzip",
                        WarcRecords.bytes("not packed at all, whatever is said")),
                WarcRecords.response("https://a.example/2", "text/html", WarcRecords.bytes(PAGE)));
        assertThat(folder.all()).hasSize(2);
        assertThat(folder.documents()).hasSize(1);
    }

    @Test
    void keepsWhatPrecedesACutAndSaysSo() throws IOException {
        byte[] one =
                WarcRecords.response("https://a.example/1", "text/html", WarcRecords.bytes(PAGE));
        for (int cut = 20; cut < one.length - 4; cut += 7) {
            folder.write("x.warc", one, Arrays.copyOf(one, cut));
            assertThat(folder.all())
                    .as("cut at %d of %d", cut, one.length)
                    .hasSize(2)
                    .last()
                    .isInstanceOfSatisfying(
                            Unreadable.class, odd -> assertThat(odd.reason()).contains("cut off"));
        }
    }

    @Test
    void saysThatWhatFollowsDamageIsNotRead() throws IOException {
        byte[] one =
                WarcRecords.response("https://a.example/1", "text/html", WarcRecords.bytes(PAGE));
        folder.write("x.warc", one, WarcRecords.bytes("DAMAGE DAMAGE\r\n\r\n"), one);
        assertThat(folder.all())
                .hasSize(2)
                .last()
                .isEqualTo(
                        new Unreadable(
                                folder.path() + "/x.warc",
                                "damaged: what precedes the damage was read, what follows was not"));
    }

    @Test
    void saysThatTextIsNoWarcFile() throws IOException {
        folder.write("x.warc", WarcRecords.bytes("Le ministre est arrivé.\n".repeat(9)));
        assertThat(folder.all())
                .containsExactly(new Unreadable(folder.path() + "/x.warc", "no WARC file"));
    }

    @Test
    void keepsWhatPrecedesACutOfAPackedFile() throws IOException {
        byte[] one =
                WarcRecords.gzip(
                        WarcRecords.response(
                                "https://a.example/1", "text/html", WarcRecords.bytes(PAGE)));
        for (int cut = 1; cut < one.length; cut += 5) {
            folder.write("x.warc.gz", one, Arrays.copyOf(one, cut));
            assertThat(folder.all()).as("cut at %d of %d", cut, one.length).hasSize(2);
            assertThat(folder.documents()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "W", "\u001f"})
    void saysThatAFileEndsBeforeItsFirstRecord(String text) throws IOException {
        folder.write("x.warc.gz", WarcRecords.bytes(text));
        assertThat(folder.all())
                .containsExactly(
                        new Unreadable(
                                folder.path() + "/x.warc.gz",
                                "empty, or cut off in its first record"));
    }
}
