package org.communiques.clean;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// The share of a folder's pages whose letters are right when their declaration of an encoding is hidden:
/// `mvn test -Dtest=HiddenEncodingTest -Dencoding.pages=FOLDER`. Not part of the build, whose pages are few.
@EnabledIfSystemProperty(named = "encoding.pages", matches = ".+")
class HiddenEncodingTest {
    private static final Pattern DECLARED =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);

    @Test
    void readsNearlyEveryPageWithoutItsDeclaration() throws IOException {
        int declaring = 0;
        int right = 0;
        for (Path page : pages()) {
            String bytes = new String(Files.readAllBytes(page), ISO_8859_1);
            Matcher declared = DECLARED.matcher(bytes);
            if (declared.find()) {
                declaring++;
                boolean same = isRight(bytes, Charset.forName(declared.group(1)));
                right += same ? 1 : 0;
                System.out.print(same ? "" : "wrong: " + page + System.lineSeparator());
            }
        }
        System.out.println(right + " of " + declaring + " pages right");
        assertThat(right).isGreaterThanOrEqualTo((int) Math.ceil(0.99 * declaring));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("encoding.pages")))) {
            return files.filter(file -> file.toString().matches(".*\\.(?:html?|asp|php)")).toList();
        }
    }

    private static boolean isRight(String bytes, Charset declared) {
        String hidden = DECLARED.matcher(bytes).replaceAll("");
        return letters(Decoder.decode(hidden.getBytes(ISO_8859_1), null))
                .equals(letters(new String(hidden.getBytes(ISO_8859_1), declared)));
    }

    /// Pages that declare an ISO encoding hold letters of windows-1252 all the same, where ISO has controls; what
    /// is no letter is read better than declared.
    private static String letters(String text) {
        Charset western = Charset.forName("windows-1252");
        return text.chars()
                .map(c ->
                        c >= 0x80 && c < 0xA0
                                ? new String(new byte[] {(byte) c}, western).charAt(0)
                                : c)
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
