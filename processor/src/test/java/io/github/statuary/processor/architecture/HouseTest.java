package io.github.statuary.processor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.Adapter;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.processor.generate.adapter.Adapters;
import io.github.statuary.processor.harness.Folder;
import io.github.statuary.processor.report.LockMessage;
import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.UpstreamMessage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be seen from the files alone. */
class HouseTest {

    private static final Path REPOSITORY =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
    private static final int MOST_LINES = 250;

    @Test
    void no_file_is_long() {
        List<String> tooLong = new ArrayList<>();
        for (String module : List.of("annotations", "catalog", "processor")) {
            Folder.readText(REPOSITORY.resolve(module).resolve("src/main/java")).forEach((path, text) -> {
                if (text.lines().count() > MOST_LINES) {
                    tooLong.add(path + " has " + text.lines().count() + " lines");
                }
            });
        }

        assertThat(tooLong)
                .as("a file past %d lines has a second reason", MOST_LINES)
                .isEmpty();
    }

    @Test
    void each_adapter_has_its_row() {
        List<Adapter> adapters = Stream.of(Adapter.values())
                .filter(adapter -> adapter != Adapter.AUTO)
                .toList();

        assertThat(Adapters.all())
                .extracting(generator -> generator.framework().adapter())
                .containsExactlyElementsOf(adapters);
    }

    @Test
    void each_message_is_expected_by_a_test() {
        StringBuilder tests = new StringBuilder();
        for (String module : List.of("catalog", "processor")) {
            Folder.readText(REPOSITORY.resolve(module).resolve("src/test/java"))
                    .values()
                    .forEach(tests::append);
            Folder.readText(REPOSITORY.resolve(module).resolve("src/test/resources"))
                    .forEach((path, text) -> {
                        if (path.endsWith(".txt")) {
                            tests.append(text);
                        }
                    });
        }
        List<String> ids = new ArrayList<>();
        List.of(Message.values()).forEach(message -> ids.add(message.id()));
        List.of(CatalogMessage.values()).forEach(message -> ids.add(message.id()));
        List.of(LockMessage.values()).forEach(message -> ids.add(message.id()));
        List.of(UpstreamMessage.values()).forEach(message -> ids.add(message.id()));

        assertThat(ids)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(tests.toString()).as("the tests").contains(id));
    }
}
