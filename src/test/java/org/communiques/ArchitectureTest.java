package org.communiques;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communiques.extract.Extractor;
import org.communiques.extract.theme.ThemeMatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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

    /// What extraction is made of, from the words of a text to what is told of it; `extract` itself puts it together.
    private static final List<String> STEPS =
            List.of(
                    "text", "time", "mention", "person", "part", "kind", "place", "theme",
                    "review");

    private static final String EXTRACT = ROOT + "extract";

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.communiques");

    static Stream<Arguments> orders() {
        List<String> packages = ORDER.stream().map(name -> ROOT + name + "..").toList();
        List<String> steps =
                Stream.concat(
                                STEPS.stream().map(name -> EXTRACT + "." + name + ".."),
                                Stream.of(EXTRACT))
                        .toList();
        return Stream.of(packages, steps)
                .flatMap(order ->
                        IntStream.range(0, order.size())
                                .mapToObj(i ->
                                        Arguments.of(
                                                order.get(i), order.subList(i + 1, order.size()))));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void importsOnlyPackagesAboveItself(String name, List<String> below) {
        noClasses()
                .that()
                .resideInAPackage(name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(below.toArray(String[]::new))
                .allowEmptyShould(below.isEmpty())
                .check(CLASSES);
    }

    @Test
    void everyStepOfExtractionHasItsPlaceInTheOrder() {
        classes()
                .that()
                .resideInAPackage(EXTRACT + "..")
                .should()
                .resideInAnyPackage(
                        Stream.concat(
                                        STEPS.stream().map(name -> EXTRACT + "." + name),
                                        Stream.of(EXTRACT))
                                .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void othersSeeOfExtractionItsEntryAndWhatItTells() {
        noClasses()
                .that()
                .resideOutsideOfPackage(EXTRACT + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage(EXTRACT + "..")
                                .and(not(belongToAnyOf(Extractor.class, ThemeMatch.class)))
                                .and(not(resideInAPackage(EXTRACT + ".review"))))
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
