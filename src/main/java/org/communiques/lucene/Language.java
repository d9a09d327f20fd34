package org.communiques.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/// How words of a language are brought to their stem, after folding. Safe for use by many threads.
///
/// The words of a text are stemmed by its own language, those of a query by all that the index has: one
/// index holds several.
final class Language {
    static final Language FRENCH = new Language('\u0001', "fr", FrenchLightStemFilter::new);

    /// Any not listed: words stay as they are.
    static final Language OTHER = new Language('\u0007', "", null);

    static final List<Language> ALL =
            List.of(
                    FRENCH,
                    new Language('\u0002', "en", KStemFilter::new),
                    new Language('\u0003', "de", GermanLightStemFilter::new),
                    new Language('\u0004', "it", ItalianLightStemFilter::new),
                    new Language('\u0005', "es", SpanishLightStemFilter::new),
                    new Language('\u0006', "pt", PortugueseLightStemFilter::new),
                    new Language('\u0008', "ru", RussianLightStemFilter::new),
                    new Language('\u000e', "ar", ArabicStemFilter::new),
                    OTHER);

    /// Words of queries whose stems are remembered.
    private static final int REMEMBERED = 20_000;

    private final char mark;
    private final String code;
    private final ThreadLocal<@Nullable OneWord> stemmer;
    private final Remembered<String, String> stems = new Remembered<>(REMEMBERED, this::stemOnce);

    private Language(char mark, String code, @Nullable Stemming stemming) {
        this.mark = mark;
        this.code = code;
        this.stemmer =
                ThreadLocal.withInitial(() -> stemming == null ? null : new OneWord(stemming));
    }

    /// The language of a BCP 47 tag; French when there is none.
    static Language of(@Nullable String tag) {
        if (tag == null) {
            return FRENCH;
        }
        String wanted = Locale.forLanguageTag(tag).getLanguage();
        for (Language language : ALL) {
            if (language.code.equals(wanted)) {
                return language;
            }
        }
        return OTHER;
    }

    /// What stands before its stems in [WordForms].
    char mark() {
        return mark;
    }

    /// The stem of a folded word, which may be the word itself.
    String stem(String word) {
        return stems.get(word);
    }

    /// The same, not remembered.
    String stemOnce(String word) {
        OneWord here = stemmer.get();
        if (here == null || isOneLetter(word)) {
            return word;
        }
        String stem = here.stem(word);
        return stem.equals(word) ? word : stem;
    }

    /// « aaaaa », which stemmers fold into « a », and so into every text.
    private static boolean isOneLetter(String word) {
        return word.chars().allMatch(c -> c == word.charAt(0));
    }

    private interface Stemming {
        TokenFilter over(TokenStream words);
    }

    /// Lends Lucene's stemmers, which only work on streams, one word at a time.
    private static final class OneWord {
        private final Source source = new Source();
        private final TokenStream stemmed;

        OneWord(Stemming stemming) {
            stemmed = stemming.over(source);
        }

        String stem(String word) {
            try {
                source.word = word;
                stemmed.reset();
                stemmed.incrementToken();
                return stemmed.getAttribute(CharTermAttribute.class).toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Source extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String word = "";

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(word);
            return true;
        }
    }
}
