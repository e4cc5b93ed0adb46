package io.github.statuary.processor.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.ProblemType;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/**
 * Dependencies run one way, along the way of the data: read makes the request, plan decides, generate makes types of the plan,
 * emit writes them. Mistakes go to report.
 */
class ArchitectureTest {

    private static final String ROOT = "io.github.statuary";
    private static final String PROCESSOR = ROOT + ".processor";

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void the_catalog_knows_no_compiler() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".catalog..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.lang.model..", "javax.annotation.processing..", "javax.tools..", PROCESSOR + "..")
                .check(OURS);
    }

    @Test
    void only_the_emitter_writes_files() {
        noClasses()
                .that()
                .resideOutsideOfPackage(PROCESSOR + ".emit")
                .and()
                .areNotAssignableTo(Processor.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Filer.class)
                .check(OURS);
    }

    @Test
    void only_the_reporter_prints_messages() {
        noClasses()
                .that()
                .resideOutsideOfPackage(PROCESSOR + ".report")
                .and()
                .areNotAssignableTo(Processor.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Messager.class)
                .check(OURS);
    }

    @Test
    void a_plan_knows_neither_generators_nor_effects() {
        noClasses()
                .that()
                .resideInAPackage(PROCESSOR + ".plan..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        PROCESSOR + ".read..",
                        PROCESSOR + ".generate..",
                        PROCESSOR + ".emit..",
                        "javax.annotation.processing..")
                .check(OURS);
    }

    @Test
    void generators_know_the_plan_and_no_compiler() {
        noClasses()
                .that()
                .resideInAPackage(PROCESSOR + ".generate..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        PROCESSOR + ".read..",
                        PROCESSOR + ".emit..",
                        PROCESSOR + ".report..",
                        "javax.annotation.processing..",
                        "javax.tools..")
                .check(OURS);
    }

    @Test
    void documents_know_the_plan_and_no_generator() {
        noClasses()
                .that()
                .resideInAnyPackage(PROCESSOR + ".document..", PROCESSOR + ".page..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        PROCESSOR + ".read..",
                        PROCESSOR + ".generate..",
                        PROCESSOR + ".emit..",
                        PROCESSOR + ".report..",
                        "javax..")
                .check(OURS);
    }

    @Test
    void a_document_model_leads_to_nothing_that_may_be_hidden() {
        noClasses()
                .that()
                .resideInAnyPackage(PROCESSOR + ".document", PROCESSOR + ".page")
                .and()
                .doNotHaveSimpleName("Documenter")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PROCESSOR + ".plan..", PROCESSOR + ".request..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Field.class, ProblemType.class, Catalog.class)
                .check(OURS);
    }

    @Test
    void reports_know_nothing_of_what_they_report_on() {
        noClasses()
                .that()
                .resideInAPackage(PROCESSOR + ".report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        PROCESSOR + ".request..",
                        PROCESSOR + ".read..",
                        PROCESSOR + ".plan..",
                        PROCESSOR + ".generate..",
                        PROCESSOR + ".emit..")
                .check(OURS);
    }

    @Test
    void a_request_is_data() {
        noClasses()
                .that()
                .resideInAPackage(PROCESSOR + ".request..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        PROCESSOR + ".read..",
                        PROCESSOR + ".plan..",
                        PROCESSOR + ".generate..",
                        PROCESSOR + ".emit..",
                        "javax..")
                .check(OURS);
    }

    @Test
    void reading_knows_nothing_of_what_follows() {
        noClasses()
                .that()
                .resideInAPackage(PROCESSOR + ".read..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PROCESSOR + ".plan..", PROCESSOR + ".generate..", PROCESSOR + ".emit..")
                .check(OURS);
    }

    @Test
    void emitting_knows_nothing_of_reading() {
        noClasses()
                .that()
                .resideInAPackage(PROCESSOR + ".emit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PROCESSOR + ".read..", PROCESSOR + ".request..")
                .check(OURS);
    }

    @Test
    void no_packages_depend_on_each_other() {
        SlicesRuleDefinition.slices()
                .assignedFrom(new EachPackage())
                .should()
                .beFreeOfCycles()
                .check(OURS);
    }

    /** Each package of the processor by itself, those within another included. */
    private static final class EachPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            return name.equals(PROCESSOR) || name.startsWith(PROCESSOR + ".")
                    ? SliceIdentifier.of(name)
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "each package of the processor";
        }
    }

    @Test
    void no_static_state_can_change() {
        fields().that().areStatic().should().beFinal().check(OURS);
    }

    @Test
    void nothing_prints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(OURS);
    }
}
