package org.communiques.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/// Every fragment of the templates in each of its states, and the page of the sample that shows it so.
///
/// The pages named here are those that are looked at, at each width and in each language and colour scheme: a new
/// state needs one line.
final class Gallery {
    private static final String FIRST_OF = "~";

    static final List<State> STATES =
            """
            site-header   | every page               | .site-header              | /
            sections      | of the browsed           | .sections                 | /ministers
            site-footer   | every page               | .site-footer              | /
            keys          | closed                   | #keys                     | /
            search-box    | empty                    | .search-box               | /
            search-box    | with words               | .search-box               | /?q=ukraine
            histogram     | by year                  | .histogram                | /
            histogram     | by month                 | .histogram td             | /?year=2022
            period        | empty                    | .period                   | /
            period        | given                    | #from:not([value=''])    | /?from=2022&to=mars+2024
            facet         | short                    | .facet                    | /
            facet         | long                     | .facet-more               | /
            facet         | with a chosen value      | .facet :checked           | /?q=ukraine&country=UA
            chosen        | included                 | .chip                     | /?q=ukraine&country=UA
            chosen        | excluded                 | .chip-excluded            | /?q=iran&country=-FR&theme=-iran
            notices       | one not understood       | .notices p                | /?q=indopacifique&year=garbage
            suggestion    | of a spelling            | .suggestion a             | /?q=indopacifiqe
            sorting       | by relevance             | .sorting [aria-current]   | /?q=ukraine
            hit           | with snippets and facts  | .hit .snippet mark        | /?q=ukraine
            spans         | marked                   | .hit mark                 | /?q=ukraine
            paging        | first page               | .paging [rel=next]        | /
            paging        | second page              | .paging [rel=prev]        | /?page=2
            empty         | a word that is nowhere   | .empty-absent             | /?q=xyzzy+plugh
            empty         | a filter is to blame     | .empty li                 | /?q=ukraine&year=1999&country=UA
            follow        | any search               | .follow                   | /?q=ukraine
            matches       | of a search              | .matches-places           | ~/?q=indopacifique
            text          | in paragraphs            | .text mark                | ~/?q=indopacifique
            facts         | with evidence            | .facts-participants       | ~/?q=indopacifique
            source        | of the sample            | .source                   | ~/?q=indopacifique
            citation      | of the text              | #citation                 | ~/?q=indopacifique
            neighbours    | with the same people     | .neighbours               | ~/?q=iwaya
            similar       | on a page                | .similar                  | ~/?q=indopacifique
            browse        | ministers                | .browse-list              | /ministers
            browse        | one found                | .browse-list              | /ministers?q=hayashi
            browse        | countries                | .browse-list              | /countries
            browse        | organisations            | .browse-list              | /organisations
            browse        | themes                   | .browse-list              | /themes
            browse        | kinds                    | .browse-list              | /kinds
            portrait      | of a minister            | h1                        | /ministers/hayashi-yoshimasa
            portrait      | of a country             | h1                        | /countries/FR
            portrait      | of an organisation       | h1                        | /organisations/nato
            portrait      | of a theme               | h1                        | /themes/relations-bilaterales
            compare       | nothing yet              | .compare-form             | /compare
            compare       | two people               | .compare-series svg       | /compare?minister=iwaya-takeshi&minister=hayashi-yoshimasa
            compare       | four countries, a search | .compare-table td a       | /compare?q=indopacifique&country=FR&country=UA&country=US&country=KR
            calendar      | years                    | h1                        | /calendar
            calendar      | a year                   | h1                        | /calendar/2024
            month         | with days                | h1                        | /calendar/2024/04
            examples      | of the language          | .examples                 | /help
            help          | whole                    | h1                        | /help
            about         | whole                    | h1                        | /about
            api           | whole                    | h1                        | /api
            problem       | no such page             | h1                        | /nowhere
            problem       | no such country          | h1                        | /countries/nowhere
            search        | whole                    | #results-title            | /
            communique    | whole                    | article.communique        | ~/?q=indopacifique
            page          | skip link                | .skip                     | /
            """
                    .lines()
                    .map(Gallery::state)
                    .toList();

    private Gallery() {}

    private static State state(String line) {
        String[] cells = line.split("\\s*\\|\\s*", -1);
        return new State(cells[0], cells[1], cells[2], cells[3].strip());
    }

    /// The pages of all states, each once.
    static Stream<String> paths() {
        return STATES.stream().map(State::path).distinct();
    }

    static void open(Page page, OpenSite site, String path) {
        if (path.startsWith(FIRST_OF)) {
            page.navigate(site.address(path.substring(FIRST_OF.length())));
            page.navigate(site.address(page.locator(".hit-title a").first().getAttribute("href")));
            page.locator("#citation summary").first().click();
        } else {
            page.navigate(site.address(path));
        }
    }

    /// A fragment as one page shows it.
    ///
    /// @param path a path, or `~` and a search, whose first result is meant, its citation open
    record State(String fragment, String name, String selector, String path) {}
}
