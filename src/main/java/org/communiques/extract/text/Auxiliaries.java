package org.communiques.extract.text;

import java.util.Map;

/// The forms of « avoir » and « être » by which each language tells when something was done.
public final class Auxiliaries {
    /// What was done at the event has these, and what was done before it, in a text of the same day.
    public static final WordsByLanguage HAVE =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "=a =A ont",
                            "en",
                            "has have",
                            "de",
                            "hat haben",
                            "it",
                            "ha hanno"));

    /// What had been done before it.
    public static final WordsByLanguage HAD =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "avait avaient eut",
                            "en",
                            "had",
                            "de",
                            "hatte hatten",
                            "it",
                            "aveva avevano"));

    /// « is », « will be »: without its accent the Italian one is « and ».
    public static final WordsByLanguage IS =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "est sont sera seront",
                            "en",
                            "is are",
                            "de",
                            "ist sind wird werden",
                            "it",
                            "=è =È sono sara saranno"));

    /// « était », « wurde »: how things stood then, or that something was done to somebody.
    public static final WordsByLanguage WAS =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "etait etaient fut furent",
                            "en",
                            "was were",
                            "de",
                            "war waren wurde wurden",
                            "it",
                            "era erano"));

    /// « été », « been »: behind another of them.
    public static final WordsByLanguage BEEN =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "ete",
                            "en",
                            "been",
                            "de",
                            "worden gewesen",
                            "it",
                            "stato stata stati state"));

    /// Those that a subject stands before.
    public static final WordsByLanguage FINITE = HAVE.and(HAD).and(IS).and(WAS);

    /// All, so that a participle near one is a deed.
    public static final WordsByLanguage ALL =
            FINITE.and(BEEN)
                    .and(
                            WordsByLanguage.of(
                                    Map.of(
                                            "fr",
                                            "avoir ayant etre aura auront",
                                            "en",
                                            "having",
                                            "it",
                                            "avere essere viene")));

    private Auxiliaries() {}
}
