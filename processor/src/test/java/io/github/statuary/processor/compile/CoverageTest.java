package io.github.statuary.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Path;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.data.ExecutionDataStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** JaCoCo counts the user's classes and none of the generated ones. */
class CoverageTest {

    @ParameterizedTest
    @EnumSource
    void generated_classes_are_not_counted(CompilerKind compiler, @TempDir Path directory) throws Exception {
        Compiled compiled = ShopPackage.plus(
                        ShopPackage.annotated(
                                compiler, "@GenerateHttpStatuses(adapters = {Adapter.AUTO, Adapter.JDK_HTTP_SERVER})"),
                        "Thrower",
                        "class Thrower { Object thrown() { return new NotFoundException(); } }")
                .run(directory);
        assertThat(compiled.success()).as(compiled::summary).isTrue();

        CoverageBuilder coverage = new CoverageBuilder();
        int analyzed = new Analyzer(new ExecutionDataStore(), coverage)
                .analyzeAll(compiled.classes().toFile());

        assertThat(analyzed).isGreaterThan(40);
        assertThat(coverage.getClasses())
                .filteredOn(IClassCoverage::containsCode)
                .extracting(IClassCoverage::getName)
                .containsExactly("com/acme/shop/http/Thrower");
    }
}
