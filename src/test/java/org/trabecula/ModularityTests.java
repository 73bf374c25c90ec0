package org.trabecula;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private static final Path DOCS = Path.of("docs", "architecture");

    private static final ApplicationModules MODULES = ApplicationModules.of(Trabecula.class);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.trabecula");

    @Test
    void everyModuleUsesOnlyWhatItMay() {
        MODULES.verify();
    }

    @Test
    void theDiagramIsUpToDate() throws IOException {
        Path drawn = Path.of("target", "modulith");
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(drawn.toString()))
                .writeModulesAsPlantUml(
                        Documenter.DiagramOptions.defaults().withStyle(Documenter.DiagramOptions.DiagramStyle.UML));
        Files.createDirectories(DOCS);
        Files.writeString(DOCS.resolve("modules.puml"), inOrder(Files.readAllLines(drawn.resolve("components.puml"))));
        assertThat(DOCS.resolve("modules.puml")).content().contains("Accounts").contains("Shared");
    }

    /** Sorts what the documenter writes in any order, so that the file changes only with the modules. */
    private static String inOrder(List<String> lines) {
        List<String> sorted = new ArrayList<>(lines);
        sort(sorted, line -> line.startsWith("  component "));
        sort(sorted, line -> line.contains(" --> "));
        return String.join("\n", sorted) + "\n";
    }

    private static void sort(List<String> lines, Predicate<String> these) {
        Iterator<String> next = lines.stream().filter(these).sorted().toList().iterator();
        lines.replaceAll(line -> these.test(line) ? next.next() : line);
    }

    @Test
    void engineIsPureJava() {
        classes()
                .that()
                .resideInAPackage("org.trabecula.instrument..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.trabecula.instrument..")
                .allowEmptyShould(true)
                .check(CLASSES);
        classes()
                .that()
                .resideInAPackage("org.trabecula.planning..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.trabecula.planning..",
                        "dev.cel.common..",
                        "dev.cel.compiler..",
                        "dev.cel.parser..",
                        "com.google.common.collect..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void engineHasNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage("org.trabecula.instrument..", "org.trabecula.planning..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void nothingIsCalledUtilOrImpl() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveNameMatching(".*\\.Base[A-Z][^.]*")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        Path root = Path.of("src", "main", "java", "org", "trabecula");
        try (Stream<Path> folders = Files.walk(root).filter(Files::isDirectory)) {
            List<Path> unmarked = folders.filter(folder -> hasClass(folder) && !isMarked(folder))
                    .toList();
            assertThat(unmarked).isEmpty();
        }
    }

    private static boolean hasClass(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isMarked(Path folder) {
        Path info = folder.resolve("package-info.java");
        try {
            return Files.exists(info) && Files.readString(info).contains("@NullMarked");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
