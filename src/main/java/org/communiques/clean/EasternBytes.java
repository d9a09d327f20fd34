package org.communiques.clean;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells the encodings of central and eastern Europe and of Asia where no declaration does, by ICU's counts of
/// letters that follow one another.
///
/// ICU alone takes much western text for Chinese or Czech. So the shape of the bytes is asked first: accented
/// letters stand alone between plain ones, while letters of another script stand in rows.
final class EasternBytes {
    /// What ICU looks at, at most.
    private static final int SAMPLE = 8000;

    private static final int ROW = 3;

    /// ICU's confidence, out of 100, below which Latin letters are taken for western ones.
    private static final int SURE = 30;

    /// ICU's names for scripts that are not Latin, with the wider encoding that pages of that name use.
    private static final Map<String, String> OTHER_SCRIPTS =
            Map.ofEntries(
                    Map.entry("windows-1251", "windows-1251"),
                    Map.entry("KOI8-R", "KOI8-R"),
                    Map.entry("ISO-8859-5", "ISO-8859-5"),
                    Map.entry("ISO-8859-6", "ISO-8859-6"),
                    Map.entry("windows-1256", "windows-1256"),
                    Map.entry("ISO-8859-7", "ISO-8859-7"),
                    Map.entry("windows-1253", "windows-1253"),
                    Map.entry("ISO-8859-8", "windows-1255"),
                    Map.entry("ISO-8859-8-I", "windows-1255"),
                    Map.entry("windows-1255", "windows-1255"),
                    Map.entry("GB18030", "GB18030"),
                    Map.entry("Big5", "Big5-HKSCS"),
                    Map.entry("EUC-KR", "x-windows-949"));

    /// The Latin letters that are not western. Which of two encodings of them, their letters tell.
    private static final Map<String, String> OTHER_LATIN =
            Map.of(
                    "ISO-8859-2", "ISO-8859-2",
                    "windows-1250", "ISO-8859-2",
                    "ISO-8859-9", "windows-1254",
                    "windows-1254", "windows-1254");

    private static final Set<String> WESTERN = Set.of("ISO-8859-1", "windows-1252");

    private EasternBytes() {}

    /// The encoding of a page that is neither UTF-8 nor Japanese; empty where it is western, or nothing speaks
    /// for another.
    static Optional<Charset> charset(byte[] bytes) {
        byte[] sample = sample(bytes);
        if (sample.length == 0) {
            return Optional.empty();
        }
        CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
        return standsInRows(sample)
                ? Arrays.stream(matches)
                        .map(match -> OTHER_SCRIPTS.get(match.getName()))
                        .flatMap(name -> Optional.ofNullable(name).stream())
                        .map(Charset::forName)
                        .filter(charset -> isPlausible(sample, charset))
                        .findFirst()
                : Optional.ofNullable(latin(matches)).map(match -> latin(match, sample));
    }

    /// ICU's opinion where it is for Latin letters that are not western; null where it is not, or unsure.
    private static @Nullable CharsetMatch latin(CharsetMatch[] matches) {
        for (CharsetMatch match : matches) {
            if (OTHER_LATIN.containsKey(match.getName())) {
                return match.getConfidence() >= SURE ? match : null;
            }
            if (WESTERN.contains(match.getName())) {
                return null;
            }
        }
        return null;
    }

    /// ISO-8859-2 and windows-1250 write some letters in the places where the other has signs. Where the text
    /// has none of these, Polish still tells: its commonest one, `ą`, is a sign in the wrong reading of ISO-8859-2.
    private static Charset latin(CharsetMatch match, byte[] sample) {
        Charset named = Charset.forName(OTHER_LATIN.getOrDefault(match.getName(), match.getName()));
        if (!named.name().equals("ISO-8859-2")) {
            return named;
        }
        Charset windows = Charset.forName("windows-1250");
        long more = letters(sample, windows) - letters(sample, named);
        boolean polish = "pl".equals(match.getLanguage());
        return more > 0 || (more == 0 && polish) ? windows : named;
    }

    /// Russian in KOI8-R, read as Hebrew, is nearly all vowel points and places without a character.
    private static boolean isPlausible(byte[] sample, Charset charset) {
        String text = new String(sample, charset);
        long beyond = text.chars().filter(c -> c > '\u007F').count();
        long letters = text.chars().filter(c -> c > '\u007F' && Character.isLetter(c)).count();
        return letters * 3 > beyond;
    }

    private static long letters(byte[] sample, Charset charset) {
        return new String(sample, charset).chars().filter(Character::isLetter).count();
    }

    /// The pieces between tags that hold more than ASCII: scripts and menus would fill the sample.
    private static byte[] sample(byte[] bytes) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        int from = 0;
        boolean beyond = false;
        for (int i = 0; i <= bytes.length && sample.size() < SAMPLE; i++) {
            if (i == bytes.length || bytes[i] == '<' || bytes[i] == '>') {
                if (beyond) {
                    sample.write(bytes, from, i - from);
                    sample.write('\n');
                }
                from = i + 1;
                beyond = false;
            } else {
                beyond |= bytes[i] < 0;
            }
        }
        return sample.toByteArray();
    }

    private static boolean standsInRows(byte[] sample) {
        int beyond = 0;
        int inRows = 0;
        int row = 0;
        for (byte b : sample) {
            row = b < 0 ? row + 1 : 0;
            beyond += b < 0 ? 1 : 0;
            inRows += row == ROW ? ROW : row > ROW ? 1 : 0;
        }
        return inRows * 3 > beyond;
    }
}
