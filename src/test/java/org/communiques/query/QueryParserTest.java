package org.communiques.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    private static final String ALPHABET = "aé1 -()\"«»‹›„「」:~*=?'’.,|&œ日 \u00a0Ⅰ½";

    private static final List<String> WORDS =
            List.of(
                    "OU",
                    "ET",
                    "SAUF",
                    "==",
                    "===",
                    "||",
                    "=~",
                    "~2",
                    "avant:0001",
                    "apres:9999",
                    "date:\"mars 2024\"",
                    "date:4 mai",
                    "2024",
                    "titre:",
                    "pays:",
                    "date:2024",
                    "iwaya",
                    "(",
                    ")",
                    "-",
                    "'",
                    "‘",
                    "’",
                    "−",
                    ":",
                    "source:",
                    "\"a b\"~3");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Iwaya OTAN                   | And[parts=[Word[text=Iwaya], Word[text=OTAN]]]
                    Iwaya ET OTAN                | And[parts=[Word[text=Iwaya], Word[text=OTAN]]]
                    Iran OU Irak                 | Or[parts=[Word[text=Iran], Word[text=Irak]]]
                    a b OR c                     | Or[parts=[And[parts=[Word[text=a], Word[text=b]]], Word[text=c]]]
                    a (b OU c)                   | And[parts=[Word[text=a], Or[parts=[Word[text=b], Word[text=c]]]]]
                    « libre et ouvert »          | Phrase[text=libre et ouvert, slop=0]
                    “libre et ouvert”            | Phrase[text=libre et ouvert, slop=0]
                    «\u00a0libre\u202fet ouvert\u00a0» | Phrase[text=libre et ouvert, slop=0]
                    "ordre règles"~5             | Phrase[text=ordre règles, slop=5]
                    „libre et ouvert“            | Phrase[text=libre et ouvert, slop=0]
                    ‹ libre et ouvert ›          | Phrase[text=libre et ouvert, slop=0]
                    「自由で開かれた」            | Phrase[text=自由で開かれた, slop=0]
                    « libre et ouvert"           | Phrase[text=libre et ouvert, slop=0]
                    « le mot "paix" »            | Phrase[text=le mot "paix", slop=0]
                    ‘the minister’s visit’~3     | Phrase[text=the minister’s visit, slop=3]
                    ‚libre und offen‘            | Phrase[text=libre und offen, slop=0]
                    titre:'libre et ouvert'      | In[field=TITLE, query=Phrase[text=libre et ouvert, slop=0]]
                    'libre' d'accord l'État      | And[parts=[Word[text=libre], Word[text=d'accord], Word[text=l'État]]]
                    the ministers' 'new' policy  | And[parts=[Word[text=the], Word[text=ministers], Word[text=new], Word[text=policy]]]
                    "ordre règles"~500           | Phrase[text=ordre règles, slop=99]
                    -Chine                       | Not[query=Word[text=Chine]]
                    Japon −Chine                 | And[parts=[Word[text=Japon], Not[query=Word[text=Chine]]]]
                    Japon – Chine                | And[parts=[Word[text=Japon], Word[text=Chine]]]
                    Japon SAUF Chine             | And[parts=[Word[text=Japon], Not[query=Word[text=Chine]]]]
                    № 12                         | Word[text=12]
                    cyber*                       | Prefix[text=cyber]
                    Iwayaa~                      | Fuzzy[text=Iwayaa]
                    =État                        | Exact[text=État]
                    ="l'État"                    | Phrase[text=l'État, slop=0]
                    ==marché                     | Printed[text=marché, letters=ACCENTS]
                    ===Paix,                     | Printed[text=Paix, letters=ACCENTS_AND_CASE]
                    ==« État de droit »          | Printed[text=État de droit, letters=ACCENTS]
                    Iwaya~2                      | Fuzzy[text=Iwaya]
                    Iwaya~0.8                    | Fuzzy[text=Iwaya]
                    =~Iwaya~2                    | Exact[text=Iwaya]
                    =*~Iwaya*~1=                 | Exact[text=Iwaya]
                    Iran && Irak                 | And[parts=[Word[text=Iran], Word[text=Irak]]]
                    titre:dialogue               | In[field=TITLE, query=Word[text=dialogue]]
                    Thème:"aide humanitaire"     | In[field=THEME, query=Phrase[text=aide humanitaire, slop=0]]
                    pays:(JP OU FR)              | In[field=COUNTRY, query=Or[parts=[Word[text=JP], Word[text=FR]]]]
                    source:Essai langue:fr       | And[parts=[In[field=SOURCE, query=Word[text=Essai]], In[field=LANGUAGE, query=Word[text=fr]]]]
                    année:2024                   | Between[from=2024-01-01, to=2024-12-31]
                    month:2024-05                | Between[from=2024-05-01, to=2024-05-31]
                    date:2024                    | Between[from=2024-01-01, to=2024-12-31]
                    date:2024-02..2025           | Between[from=2024-02-01, to=2025-12-31]
                    date:..2025                  | Between[from=null, to=2025-12-31]
                    date:2024..                  | Between[from=2024-01-01, to=null]
                    date:2024-2025               | Between[from=2024-01-01, to=2025-12-31]
                    date:"mars 2024"             | Between[from=2024-03-01, to=2024-03-31]
                    date:mars 2024               | Between[from=2024-03-01, to=2024-03-31]
                    date:4 mai 2024..5 juin 2025 | Between[from=2024-05-04, to=2025-06-05]
                    date:« mars 2024..mai 2024 » | Between[from=2024-03-01, to=2024-05-31]
                    après:04/05/2024 Iran        | And[parts=[Between[from=2024-05-05, to=null], Word[text=Iran]]]
                    date:2024, Iran              | And[parts=[Between[from=2024-01-01, to=2024-12-31], Word[text=Iran]]]
                    date:hier Iran               | Word[text=Iran]
                    avant:2024                   | Between[from=null, to=2023-12-31]
                    après:2024-05                | Between[from=2024-06-01, to=null]
                    l’État, c'est-à-dire         | And[parts=[Word[text=l’État], Word[text=c'est-à-dire]]]
                    Que faire contre les spams ? | And[parts=[Word[text=Que], Word[text=faire], Word[text=contre], Word[text=les], Word[text=spams]]]
                    http://exemple.fr            | Word[text=http://exemple.fr]
                    ?!                           | All[]
                    *                            | All[]
                    """)
    void readsQueries(String typed, String tree) {
        assertThat(QueryParser.parse(typed).tree()).hasToString(tree);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "ordre libre     | quote-unclosed
                    (a b             | parenthesis-ignored
                    a b)             | parenthesis-ignored
                    a OU             | operator-ignored
                    ET a             | operator-ignored
                    a SAUF           | operator-ignored
                    a titre:()       | operator-ignored
                    auteur:Iwaya     | field-unknown
                    *                | nothing-to-search
                    -                | nothing-to-search
                    ()               | nothing-to-search
                    🎉               | nothing-to-search
                    « … »            | nothing-to-search
                    *cyber           | sign-ignored
                    mo*t             | sign-ignored
                    =cyber*          | sign-ignored
                    Iwaya~3          | sign-ignored
                    Iwaya~0.8        | sign-ignored
                    Iwaya~999,       | sign-ignored
                    "ordre lib*"     | sign-ignored
                    "a b"~500        | distance-lowered
                    libre et ouvert» | quote-unclosed
                    date:hier        | date-unreadable
                    date:2025..2024  | date-unreadable
                    "" a             | nothing-in
                    a ()             | nothing-in
                    a 🎉             | nothing-in
                    a ½              | nothing-in
                    = a              | nothing-in
                    ministre: a      | field-empty
                    date:            | field-empty
                    titre : a        | field-empty
                    avant : 2024     | field-empty
                    avant:2020 après:2021 | periods-apart
                    après:2020 ET avant:2021 | periods-apart
                    """)
    void saysWhatItCouldNotRead(String typed, String code) {
        assertThat(QueryParser.parse(typed).notices()).extracting(Notice::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Iwaya~",
                "Iwaya~2,",
                "\"\"",
                "()",
                "a - b",
                "Pourquoi ?",
                "avant:2021 après:2020",
                "x = y",
                "№ 12",
                "'a b",
                "note : a b",
                "3 ‘a’ b"
            })
    void saysAtMostOneThingOfWhatIsLeftOut(String typed) {
        assertThat(QueryParser.parse(typed).notices()).hasSizeLessThan(2);
    }

    @Test
    void readsAPhraseInTheSingleMarksOfAKeyboard() {
        assertThat(QueryParser.parse("'libre et ouvert'").tree())
                .isEqualTo(new Query.Phrase("libre et ouvert", 0));
    }

    @Test
    void readsTheOperatorsOfProgrammers() {
        assertThat(QueryParser.parse("a || b").tree())
                .isEqualTo(QueryParser.parse("a OU b").tree());
    }

    @Test
    void readsNothingAsEverything() {
        assertThat(QueryParser.parse("  ")).isEqualTo(ParsedQuery.ALL);
    }

    @Test
    void cutsWhatNobodyTypes() {
        ParsedQuery query = QueryParser.parse("mot ".repeat(1000));

        assertThat(query.notices())
                .extracting(Notice::code)
                .containsExactlyInAnyOrder("query-cut", "clauses-left-out");
        assertThat(query.tree()).isInstanceOf(Query.And.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b\"", "==a ", "avant:2024 ", "(a)-b ", "a|| b ", "«🎉a»"})
    void cutsWhatWouldBePrintedTooLong(String typed) {
        ParsedQuery query = QueryParser.parse(typed.repeat(1000 / typed.length()));
        String printed = QueryPrinter.print(query.tree());

        assertThat(printed.length()).isBetween(100, QueryParser.MAX_LENGTH);
        assertThat(QueryParser.parse(printed).tree()).isEqualTo(query.tree());
    }

    @Test
    void takesNoMisspellingForLongerThanAnyIs() {
        ParsedQuery query = QueryParser.parse("abc".repeat(20) + "~");

        assertThat(query.tree()).isEqualTo(new Query.Word("abc".repeat(20)));
        assertThat(query.notices()).containsExactly(Notice.of("sign-ignored", "~"));
    }

    @Test
    void parsesEveryStringAndPrintsItBack() {
        Random random = new Random(20250404);
        for (int i = 0; i < 20_000; i++) {
            String typed = random(random);
            Query tree = QueryParser.parse(typed).tree();
            assertThat(QueryParser.parse(QueryPrinter.print(tree)).tree())
                    .as(typed)
                    .isEqualTo(tree);
        }
    }

    @Test
    void readsEveryTreeFromWhatItPrints() {
        Random random = new Random(20250405);
        for (int i = 0; i < 20_000; i++) {
            Query tree = tree(random, 4);
            ParsedQuery read = QueryParser.parse(QueryPrinter.print(tree));
            assertThat(read.tree()).isEqualTo(tree);
            // What is random may ask for days that cannot be.
            assertThat(read.notices()).extracting(Notice::code).isSubsetOf("periods-apart");
        }
    }

    private static Query tree(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 7 : 11);
        return switch (kind) {
            case 0 -> new Query.Word(word(random));
            case 1 -> new Query.Exact(word(random));
            case 2 -> new Query.Phrase(word(random) + " d’" + word(random), random.nextInt(100));
            case 3 -> new Query.Prefix(word(random));
            case 4 -> new Query.Fuzzy(word(random));
            case 5 -> new Query.Printed(word(random), letters(random));
            case 6 -> between(random);
            case 7 -> new Query.Not(tree(random, depth - 1));
            case 8 -> new Query.In(field(random), tree(random, depth - 1));
            case 9 -> new Query.And(trees(random, depth - 1));
            default -> new Query.Or(trees(random, depth - 1));
        };
    }

    private static List<Query> trees(Random random, int depth) {
        return Stream.generate(() -> tree(random, depth)).limit(2 + random.nextInt(2)).toList();
    }

    private static <T> T any(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String word(Random random) {
        return any(random, List.of("État", "2+2", "c'est-à-dire", "日本", "ou", "G7", "cœur", "a/b"));
    }

    private static Query.Letters letters(Random random) {
        return any(random, List.of(Query.Letters.values()));
    }

    private static Field field(Random random) {
        return any(random, List.of(Field.values()));
    }

    private static Query between(Random random) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000));
        return switch (random.nextInt(3)) {
            case 0 -> new Query.Between(day, null);
            case 1 -> new Query.Between(null, day);
            default -> new Query.Between(day, day.plusDays(random.nextInt(99)));
        };
    }

    private static String random(Random random) {
        StringBuilder typed = new StringBuilder();
        int length = random.nextInt(24);
        for (int i = 0; i < length; i++) {
            if (random.nextInt(4) == 0) {
                typed.append(WORDS.get(random.nextInt(WORDS.size())));
            } else {
                typed.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
        }
        return typed.toString();
    }
}
