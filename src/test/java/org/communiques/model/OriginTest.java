package org.communiques.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    corpus/2024/a.html,           corpus/2024/a.html
                    a.html,                       a.html
                    corpus/..a.html,              corpus/..a.html
                    https://example.org/a/b.html, https://example.org/a/b.html
                    /home/someone/a.html,         a.html
                    ../../someone/a.html,         a.html
                    corpus/../../someone/a.html,  a.html
                    ~/a.html,                     a.html
                    C:\\Corpus\\a.html,           a.html
                    file:///home/someone/a.html,  a.html
                    /home/someone/c.jsonl:12,     c.jsonl:12
                    /srv/c.zip!/2024/a.html,      c.zip!/2024/a.html
                    c.zip!/2024/a.html,           c.zip!/2024/a.html
                    """)
    void isToldToOthersWithoutTheFoldersOfThisMachine(String location, String told) {
        assertThat(Origin.unread("a", location, null, null).withoutFolders().location())
                .isEqualTo(told);
    }
}
