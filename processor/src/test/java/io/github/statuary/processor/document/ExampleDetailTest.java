package io.github.statuary.processor.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The detail of an example is what a server sends for its values. */
class ExampleDetailTest {

    private static final String DOCUMENTS = "@GenerateHttpStatuses(catalogs = \"problems.yaml\", exceptions = 404,"
            + " adapters = {}, documents = {Document.MARKDOWN, Document.OPENAPI})";

    @TempDir
    private Path directory;

    @Test
    void an_object_is_the_text_of_its_record() throws Exception {
        Compiled compiled = ShopPackage.plus(ShopPackage.annotated(CompilerKind.JAVAC, DOCUMENTS), "Probe", """
                        import java.math.BigDecimal;
                        import java.util.List;
                        import java.util.Map;

                        public final class Probe {
                            public static String json() {
                                Limits limits = new Limits(new BigDecimal("1.50"), "ledger");
                                Violation age = new Violation("age", "pin").withMostly(limits);
                                Violation name = new Violation("name", "pin").withMessage("too long");
                                return new InvalidException(age, List.of(age, name), Map.of("a", name)).problem().toJson();
                            }
                        }
                        """)
                .source(ShopPackage.FOLDER + "problems.yaml", """
                        base: https://api.acme.com/problems/
                        objects:
                          violation:
                            field: string
                            message: { type: string, required: false }
                            pin: { type: string, visibility: secret }
                            mostly: { type: limits, required: false }
                          limits: { min-value: decimal, ledger: { type: string, visibility: log-only } }
                        problems:
                          invalid:
                            status: 422
                            title: Invalid.
                            detail: First {first}, all {all}, by name {byName}.
                            example:
                              first: { field: age, mostly: { min-value: 1.50 } }
                              all: [{ field: age, mostly: { min-value: 1.50 } }, { message: too long, field: name }]
                              byName: { a: { field: name, message: too long } }
                            fields:
                              first: violation
                              all: list<violation>
                              byName: map<violation>
                        """)
                .run(directory);
        assertThat(compiled.success()).as(compiled::summary).isTrue();

        String served = (String)
                compiled.load(ShopPackage.NAME + ".Probe").getMethod("json").invoke(null);
        assertThat(served)
                .contains("First Violation[field=age, message=null, mostly=Limits[min-value=1.50]], all [Violation[");
        assertThat(compiled.published().get(ShopPackage.NAME + "/markdown/problems/invalid.md"))
                .contains("\n" + served + "\n");
    }

    @Test
    void a_mapped_class_without_the_value_has_no_detail() throws Exception {
        Compiled compiled = ShopPackage.plus(ShopPackage.annotated(CompilerKind.JAVAC, DOCUMENTS), "Lost", """
                        import io.github.statuary.*;

                        @ProblemType(status = 404, type = "https://api.acme.com/problems/lost", title = "Lost.", detail = "Lost on {shelf}.")
                        public record Lost(@ProblemMember Shelf shelf, @ProblemMember int count) {
                            public record Shelf(String name) {}

                            public static String json() {
                                return HttpStatusMapper.toResponse(new Lost(null, 30)).problem().toJson();
                            }
                        }
                        """)
                .source(ShopPackage.FOLDER + "problems.yaml", "problems: {}\n")
                .run(directory);
        assertThat(compiled.success()).as(compiled::summary).isTrue();

        String served = (String)
                compiled.load(ShopPackage.NAME + ".Lost").getMethod("json").invoke(null);
        assertThat(served).doesNotContain("detail");
        assertThat(compiled.published().get(ShopPackage.NAME + "/markdown/problems/lost.md"))
                .contains("\n" + served + "\n");
    }
}
