package org.trabecula.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PureJavaTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.trabecula.planning", "org.trabecula.instrument");

    @Test
    void engineIsPureJava() {
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
                        "com.google.common.collect..")
                .check(CLASSES);
        classes()
                .that()
                .resideInAPackage("org.trabecula.instrument..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.trabecula.instrument..")
                .check(CLASSES);
    }

    @Test
    void theEngineKnowsNoToday() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(CLASSES);
    }
}
