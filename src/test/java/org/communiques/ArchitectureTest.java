package org.communiques;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// One total order of packages: each imports only those above it. Each library has its home.
class ArchitectureTest {
    private static final String ROOT = "org.communiques.";

    /// From the nouns to the doors.
    private static final List<String> ORDER =
            List.of(
                    "model",
                    "yaml",
                    "vocabulary",
                    "query",
                    "site",
                    "source",
                    "clean",
                    "fetch",
                    "extract",
                    "search",
                    "evaluation",
                    "json",
                    "lucene",
                    "ingest",
                    "web",
                    "cli");

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.communiques");

    static Stream<Integer> positions() {
        return IntStream.range(0, ORDER.size()).boxed();
    }

    @ParameterizedTest
    @MethodSource("positions")
    void importsOnlyPackagesAboveItself(int position) {
        String[] below =
                ORDER.subList(position + 1, ORDER.size()).stream()
                        .map(name -> ROOT + name + "..")
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ORDER.get(position) + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(below)
                .allowEmptyShould(below.length == 0)
                .check(CLASSES);
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        classes()
                .should()
                .resideInAnyPackage(
                        ORDER.stream().map(name -> ROOT + name + "..").toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void hasNoCycles() {
        slices().matching("org.communiques.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    org.jsoup..,              clean
                    org.apache.lucene..,      lucene
                    io.javalin..,             web
                    org.thymeleaf..,          web
                    ognl..,                   web
                    picocli..,                cli
                    me.tongfei..,             cli
                    org.netpreserve..,        source
                    org.apache.commons..,     source
                    crawlercommons..,         fetch
                    java.net.http..,          fetch
                    com.ibm.icu..,            vocabulary clean
                    tools.jackson..,          yaml vocabulary site source json
                    """)
    void keepsEachLibraryAtHome(String library, String homes) {
        String[] packages =
                Stream.of(homes.split(" ")).map(name -> ROOT + name + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(CLASSES);
    }
}
