package org.communiques.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {
    private static final String ALPHABET = "aé1 -()\"«»:~*=?'’.,œ ";

    private static final List<String> WORDS =
            List.of(
                    "OU",
                    "ET",
                    "SAUF",
                    "titre:",
                    "pays:",
                    "date:2024",
                    "iwaya",
                    "(",
                    ")",
                    "-",
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
                    "ordre règles"~5             | Phrase[text=ordre règles, slop=5]
                    -Chine                       | Not[query=Word[text=Chine]]
                    Japon SAUF Chine             | And[parts=[Word[text=Japon], Not[query=Word[text=Chine]]]]
                    cyber*                       | Prefix[text=cyber]
                    Iwayaa~                      | Fuzzy[text=Iwayaa]
                    =État                        | Exact[text=État]
                    titre:dialogue               | In[field=TITLE, query=Word[text=dialogue]]
                    Thème:"aide humanitaire"     | In[field=THEME, query=Phrase[text=aide humanitaire, slop=0]]
                    pays:(JP OU FR)              | In[field=COUNTRY, query=Or[parts=[Word[text=JP], Word[text=FR]]]]
                    date:2024                    | Between[from=2024-01-01, to=2024-12-31]
                    date:2024-02..2025           | Between[from=2024-02-01, to=2025-12-31]
                    date:..2025                  | Between[from=null, to=2025-12-31]
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
                    auteur:Iwaya     | field-unknown
                    date:hier        | date-unreadable
                    date:2025..2024  | date-unreadable
                    """)
    void saysWhatItCouldNotRead(String typed, String code) {
        assertThat(QueryParser.parse(typed).notices()).extracting(Notice::code).contains(code);
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
