package org.communiques.clean;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.communiques.clean.Dates.Found;

/// Titles that say nothing of the document: the name of the site, or what kind of page this is. Many systems
/// declare the same one on each of their pages.
final class GenericTitles {
    /// What the first page of a site is called, and one without a title: what stands beside it is the site. In
    /// folded letters, as all here.
    private static final Set<String> FIRST_PAGE =
            Set.of(
                    "accueil",
                    "home",
                    "homepage",
                    "startseite",
                    "inicio",
                    "homepagina",
                    "ホーム",
                    "トップページ",
                    "untitled",
                    "untitleddocument",
                    "untitledpage",
                    "sanstitre",
                    "documentsanstitre",
                    "unbenanntesdokument",
                    "無題",
                    "無題ドキュメント",
                    "index");

    private static final Set<String> KIND =
            Set.of(
                    "communiqué",
                    "communiqués",
                    "communiquédepresse",
                    "communiquésdepresse",
                    "pressrelease",
                    "pressreleases",
                    "mediarelease",
                    "mediareleases",
                    "newsrelease",
                    "pressemitteilung",
                    "pressemitteilungen",
                    "medienmitteilung",
                    "medienmitteilungen",
                    "comunicatostampa",
                    "comunicatistampa",
                    "notadeprensa",
                    "notasdeprensa",
                    "persbericht",
                    "報道発表",
                    "プレスリリース",
                    "actualité",
                    "actualités",
                    "àlaune",
                    "nouvelles",
                    "presse",
                    "espacepresse",
                    "salledepresse",
                    "pressroom",
                    "latestnews",
                    "medien",
                    "salastampa",
                    "comunicados",
                    "news",
                    "newsroom",
                    "aktuelles",
                    "noticias",
                    "notizie");

    private static final Pattern DAY = Pattern.compile("\\s(?:du|of|vom|del|di|le)\\s*$");

    /// What says more has a verb, small in English and German: `Ministry of Energy opens a mine`.
    private static final Pattern INSTITUTION =
            Pattern.compile(
                    "(?:The )?(?:Ministry|Department|Embassy|Government|Office)(?: (?:\\p{Lu}[\\p{L}’'-]*,?"
                            + "|of|for|and|the|&)){1,12}"
                            + "|(?:Ministère|Ambassade|Gouvernement)(?: (?:de|du|des|d[’']\\S+|la|les|l[’']\\S+|et|en|[ée]trangères"
                            + "|\\p{Lu}[\\p{L}’'-]*|\\p{Ll}{4,})){1,8}"
                            + "|Auswärtiges Amt|(?:Bundes)?[Mm]inisterium(?: (?:\\p{Lu}[\\p{L}-]*|der|des|für|und)){1,8}"
                            + "|\\p{IsHan}{1,8}(?:省|庁|部|廳|大使館|大使馆)");

    private static final Pattern INSTITUTION_IN_CAPITALS =
            Pattern.compile(INSTITUTION.pattern(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private GenericTitles() {}

    /// The facts of a page without the titles that say no more. One that a heading prints names the document, were
    /// it the site's too: there are systems that call each page a site.
    static PageFacts without(PageFacts facts, List<Block> headings) {
        return facts.withTitles(
                facts.titles().stream()
                        .filter(title -> !isGeneric(title, facts) || isPrinted(title, headings))
                        .toList());
    }

    private static boolean isGeneric(String title, PageFacts facts) {
        String own = Titles.without(title, facts.site());
        return own == null
                || Titles.SEPARATOR.splitAsStream(title).allMatch(GenericTitles::saysNothing)
                || isGeneric(Titles.folded(own))
                || isSite(own, facts)
                || Heading.Declared.of(title).parts().stream().anyMatch(FIRST_PAGE::contains);
    }

    /// The name of an authority, a kind of page, and that of a day: `Communiqué du 12 mars 2003`.
    private static boolean saysNothing(String part) {
        Found date = Dates.find(part);
        String kind =
                date == null ? part : DAY.matcher(part.substring(0, date.start())).replaceFirst("");
        return INSTITUTION.matcher(part.strip()).matches() || isGeneric(Titles.folded(kind));
    }

    /// Whether these words are the name of an authority, be it all in capitals.
    static boolean isAuthority(String name) {
        boolean capitals = name.chars().noneMatch(Character::isLowerCase);
        return (capitals ? INSTITUTION_IN_CAPITALS : INSTITUTION).matcher(name).matches();
    }

    /// Whether these words are all that a title says.
    static boolean isGeneric(String folded) {
        return FIRST_PAGE.contains(folded) || KIND.contains(folded);
    }

    private static boolean isSite(String title, PageFacts facts) {
        return facts.site() != null && Titles.folded(facts.site()).equals(Titles.folded(title));
    }

    /// As the heading of the page, and not as a link to the first one.
    private static boolean isPrinted(String title, List<Block> headings) {
        String folded = Titles.folded(title);
        return !isGeneric(folded)
                && headings.stream()
                        .filter(heading ->
                                heading.region().tag.equals("h1") && heading.linked() == 0)
                        .anyMatch(heading -> Titles.folded(heading.text()).equals(folded));
    }
}
