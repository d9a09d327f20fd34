package org.communiques.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream.UnicodeExtraFieldPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Zip files as other programs make them, broken ones and hostile ones, all made here.
class ZipArchiveTest {
    private static final int LOCAL_HEAD = 0x04034b50;
    private static final int CENTRAL_HEAD = 0x02014b50;

    /// What stands behind the bytes of an entry: its checksum and sizes.
    private static final int DESCRIPTOR = 16;

    private static final String ODD = "odd.txt";
    private static final String TEXT = "Le ministre est arrivé.";

    private final Path file;

    ZipArchiveTest(@TempDir Path folder) {
        this.file = folder.resolve("x.zip");
    }

    @Test
    void readsEntriesInTheOrderOfAFolder() throws IOException {
        write(zip("b.txt", "a/z.html", "a/style.css", "__MACOSX/._b.txt", "a.txt"));
        assertThat(locations())
                .containsExactly("not a page (.css)", at("a/z.html"), at("a.txt"), at("b.txt"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ../odd.txt     | its name leads out of the archive
                    a/../../b.txt  | its name leads out of the archive
                    /etc/odd.txt   | its name in the archive is absolute
                    C:/odd.txt     | its name in the archive is absolute
                    odd.docx       | files of this kind (.docx) are not read: save it as .html or .txt
                    odd.tar.gz     | files of this kind (.gz) are not read: unpack it
                    """)
    void namesAnEntryOfAnOddNameAndReadsTheOthers(String name, String reason) throws IOException {
        write(zip("a.txt", name, "z.txt"));
        assertThat(all()).hasSize(3);
        assertOdd(reason);
    }

    @Test
    void namesAnEncryptedEntryAndReadsTheOthers() throws IOException {
        byte[] zip = zip("a.txt", ODD, "z.txt");
        int local = head(zip, LOCAL_HEAD, ODD);
        int central = head(zip, CENTRAL_HEAD, ODD);
        zip[local + 6] |= 1;
        zip[central + 8] |= 1;
        write(zip);
        assertThat(all()).hasSize(3);
        assertOdd("encrypted: unpack it with its password");
    }

    @Test
    void namesAnEntryPackedInAWayThatIsNotRead() throws IOException {
        byte[] zip = zip("a.txt", ODD, "z.txt");
        zip[head(zip, LOCAL_HEAD, ODD) + 8] = 14;
        zip[head(zip, CENTRAL_HEAD, ODD) + 10] = 14;
        write(zip);
        assertThat(all()).hasSize(3);
        assertOdd("packed in a way that is not read (LZMA)");
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 37, 40, 45})
    void namesABrokenEntryAndReadsTheOthers(int at) throws IOException {
        byte[] zip = zip("a.txt", ODD, "z.txt");
        int local = head(zip, LOCAL_HEAD, ODD);
        zip[local + at] ^= 0x55;
        write(zip);
        assertThat(all()).hasSize(3).filteredOn(SourceDocument.class::isInstance).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "IBM437"})
    void readsNamesInBothEncodingsOfTheFormat(String encoding) throws IOException {
        write(
                made(zip -> {
                    zip.setEncoding(encoding);
                    zip.setUseLanguageEncodingFlag(encoding.equals("UTF-8"));
                    zip.setCreateUnicodeExtraFields(UnicodeExtraFieldPolicy.NEVER);
                    put(zip, "été/réunion.txt", bytes(TEXT));
                }));
        assertThat(locations()).containsExactly(at("été/réunion.txt"));
    }

    @Test
    void readsNamesInUtf8ThatDoNotSaySo() throws IOException {
        write(
                made(zip -> {
                    zip.setEncoding("UTF-8");
                    zip.setUseLanguageEncodingFlag(false);
                    put(zip, "会談.txt", bytes(TEXT));
                }));
        assertThat(locations()).containsExactly(at("会談.txt"));
    }

    @Test
    void readsWhatOldProgramsForWindowsWrite() throws IOException {
        write(zip("2024\\mai\\a.txt"));
        assertThat(locations()).containsExactly(at("2024/mai/a.txt"));
    }

    @Test
    void followsNoLink() throws IOException {
        write(
                made(zip -> {
                    ZipArchiveEntry link = new ZipArchiveEntry(ODD);
                    link.setUnixMode(0120777);
                    zip.putArchiveEntry(link);
                    zip.write(bytes("/etc/passwd"));
                    zip.closeArchiveEntry();
                }));
        assertOdd("a link to another file: not followed");
    }

    @Test
    void readsArchivesInsideArchivesUpToADepth() throws IOException {
        byte[] zip = zip("a.txt");
        for (int depth = 2; depth <= 4; depth++) {
            zip = holding(zip);
        }
        write(zip);
        assertThat(locations()).containsExactly(at("in.zip!/in.zip!/in.zip!/a.txt"));
        write(holding(zip));
        assertOdd("archives inside archives, more than 4 deep");
    }

    @Test
    void readsNoMoreOfAnEntryThatUnpacksToFarMoreThanItIs() throws IOException {
        byte[] blank = new byte[1 << 20];
        Arrays.fill(blank, (byte) ' ');
        blank[0] = '\n';
        write(
                made(zip -> {
                    zip.putArchiveEntry(new ZipArchiveEntry("bomb.jsonl"));
                    zip.write(bytes("{\"text\": \"" + TEXT + "\"}"));
                    for (int i = 0; i < 65; i++) {
                        zip.write(blank);
                    }
                    zip.closeArchiveEntry();
                    put(zip, "z.txt", bytes(TEXT));
                }));
        assertOdd("unpacks to more than 64 MB and a hundred times its size");
    }

    @Test
    void boundsWhatAnArchiveUnpacksToAsAWhole() throws IOException {
        UnpackingLimit limit = new UnpackingLimit(1 << 20);
        limit.take(1 << 30);
        limit.take(100 << 20);
        assertThatThrownBy(() -> limit.take(1)).hasMessageContaining("a hundred times its size");
        assertThatThrownBy(limit::check).isInstanceOf(IOException.class);
    }

    @Test
    void readsTheWholeEntriesOfAnArchiveThatIsCutOffAndSaysSo() throws IOException {
        byte[] zip = zip("b.txt", "a.txt", "c.css");
        int second = head(zip, LOCAL_HEAD, "a.txt") - DESCRIPTOR;
        int third = head(zip, LOCAL_HEAD, "c.css") - DESCRIPTOR;
        for (int cut = 30; cut < zip.length; cut += 9) {
            write(Arrays.copyOf(zip, cut));
            int whole = (cut >= second ? 1 : 0) + (cut >= third ? 1 : 0);
            assertThat(all())
                    .as("cut at %d of %d", cut, zip.length)
                    .endsWith(
                            new Unreadable(
                                    file.toString(),
                                    "cut off, or its list of entries is broken: the entries that are"
                                            + " whole were read"))
                    .filteredOn(SourceDocument.class::isInstance)
                    .hasSize(whole);
        }
    }

    @Test
    void readsTheWholeEntriesOfAnArchiveThatIsCutOffInsideAnother() throws IOException {
        byte[] zip = zip("b.txt", "a.txt");
        write(holding(Arrays.copyOf(zip, head(zip, LOCAL_HEAD, "a.txt") + 40)));
        assertThat(locations()).first().isEqualTo(at("in.zip!/b.txt"));
    }

    @Test
    void saysThatAFileIsNoArchive() throws IOException {
        for (String text : List.of("", "PK", TEXT)) {
            write(bytes(text));
            assertThat(all())
                    .containsExactly(
                            new Unreadable(
                                    file.toString(),
                                    "no zip file, or its list of entries is cut off or broken"));
        }
    }

    private interface Making {
        void fill(ZipArchiveOutputStream zip) throws IOException;
    }

    private static byte[] made(Making making) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            making.fill(zip);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        return made(zip -> {
            for (String name : names) {
                put(zip, name, bytes(TEXT));
            }
        });
    }

    private static byte[] holding(byte[] inner) throws IOException {
        return made(zip -> put(zip, "in.zip", inner));
    }

    private static void put(ZipArchiveOutputStream zip, String name, byte[] bytes)
            throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(bytes);
        zip.closeArchiveEntry();
    }

    /// Where the head of this kind of this entry begins.
    private static int head(byte[] zip, int signature, String name) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int nameAt = signature == LOCAL_HEAD ? 30 : 46;
        for (int i = 0; i + nameAt + name.length() <= zip.length; i++) {
            if (bytes.getInt(i) == signature
                    && new String(zip, i + nameAt, name.length(), StandardCharsets.UTF_8)
                            .equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no head of " + name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void write(byte[] zip) throws IOException {
        Files.write(file, zip);
    }

    private String at(String entry) {
        return file + "!/" + entry;
    }

    private List<Sourced> all() {
        try (Stream<Sourced> found = Sources.open(List.of(file.toString()))) {
            return found.toList();
        }
    }

    private List<String> locations() {
        return all().stream()
                .map(found ->
                        switch (found) {
                            case SourceDocument document -> document.origin().location();
                            case PassedOver passed -> passed.reason();
                            case Unreadable odd -> odd.toString();
                        })
                .toList();
    }

    private void assertOdd(String reason) {
        assertThat(all())
                .filteredOn(Unreadable.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        odd -> {
                            assertThat(odd.reason()).startsWith(reason);
                            assertThat(odd.location()).startsWith(file + "!/");
                        });
    }
}
