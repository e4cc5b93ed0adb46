package io.github.statuary.processor.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Diagnosis;
import io.github.statuary.processor.harness.Folder;
import io.github.statuary.processor.harness.ShopPackage;
import io.github.statuary.processor.report.LockMessage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock of {@code docs/contract.md} is that of its catalog, and its message is reported as it says. */
class ContractPageTest {

    private static final Document PAGE = new Document(Document.ROOT.resolve("docs/contract.md"));
    private static final String CATALOG = PAGE.blocks("yaml").get(0);
    private static final String LOCK = PAGE.blocks("yaml").get(1);

    @TempDir
    Path directory;

    @Test
    void the_lock_is_that_of_the_catalog() {
        Compiled compiled = shop(CATALOG).run(directory);

        assertThat(compiled.diagnoses()).noneMatch(Diagnosis::isOfProcessor);
        assertThat(compiled.published().values()).containsExactly(LOCK);
    }

    @Test
    void the_message_is_reported_as_shown() {
        Compiled compiled = shop(CATALOG.replace("status: 403", "status: 422")).run(directory);

        String next = directory.resolve("classes/META-INF/statuary/" + ShopPackage.NAME + "/problems.lock.yaml") + "";
        String folder = directory.resolve("sources/" + ShopPackage.FOLDER) + "/";
        assertThat(compiled.errors())
                .singleElement()
                .extracting(error -> error.text()
                        .replace(next, "NEXT")
                        .replace(folder + "problems.lock.yaml", "LOCK")
                        .replace(folder, ""))
                .isEqualTo(PAGE.blocks("").get(0).strip());
    }

    @Test
    void every_message_is_on_the_page() {
        for (LockMessage message : LockMessage.values()) {
            boolean inRange = message.id().matches("LCK-00[78]"); // "LCK-006 to LCK-009"
            assertThat(inRange || PAGE.text().contains("`" + message.id() + "`"))
                    .as(message.id())
                    .isTrue();
        }
    }

    @Test
    void every_block_of_java_is_a_part_of_a_sample() {
        List<String> samples = new ArrayList<>();
        for (String folder : List.of("sample-app/shop/springdoc", "sample-app/servers/quarkus-openapi")) {
            samples.addAll(Folder.readText(Document.ROOT.resolve(folder).resolve("src/main/java"))
                    .values());
        }

        assertThat(PAGE.blocks("java")).isNotEmpty();
        for (String block : PAGE.blocks("java")) {
            assertThat(samples).as(block).anyMatch(source -> source.contains(block));
        }
    }

    private static Compilation shop(String catalog) {
        return ShopPackage.annotated(
                        CompilerKind.JAVAC,
                        "@GenerateHttpStatuses(catalogs = \"problems.yaml\", exceptions = 404, adapters = {})")
                .source(ShopPackage.FOLDER + "problems.yaml", catalog)
                .source(ShopPackage.FOLDER + "problems.lock.yaml", LOCK)
                .options("-proc:only");
    }
}
