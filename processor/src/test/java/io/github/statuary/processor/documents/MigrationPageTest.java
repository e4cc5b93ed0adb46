package io.github.statuary.processor.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/migration.md} are parts of the applications in {@code sample-app/moving} and of their answers. */
class MigrationPageTest {

    private static final Path MOVING = Document.ROOT.resolve("sample-app/moving");
    private static final Document PAGE = new Document(Document.ROOT.resolve("docs/migration.md"));
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    @Test
    void every_block_is_a_part_of_an_application() throws IOException {
        List<String> texts = texts();
        for (String language : List.of("java", "yaml", "http")) {
            List<String> blocks = PAGE.blocks(language);
            assertThat(blocks).as(language).isNotEmpty();
            for (String block : blocks) {
                assertThat(texts).as(block).anyMatch(text -> text.contains(unindented(block)));
            }
        }
    }

    @Test
    void every_application_is_built_and_named() throws IOException {
        Set<String> modules = new TreeSet<>();
        MODULE.matcher(Folder.read(MOVING.resolve("pom.xml")))
                .results()
                .forEach(module -> modules.add(module.group(1)));
        Set<String> folders = new TreeSet<>();
        try (Stream<Path> files = Files.list(MOVING)) {
            files.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .forEach(folder -> folders.add(folder.getFileName().toString()));
        }
        assertThat(modules).isEqualTo(folders).isNotEmpty();
        for (String module : modules) {
            assertThat(PAGE.text()).contains("`" + module + "`");
            assertThat(MOVING.resolve(module).resolve("src/test/resources/answers.http"))
                    .isNotEmptyFile();
        }
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path module : Folder.children(MOVING)) {
            Path sources = module.resolve("src");
            if (Files.isDirectory(sources)) {
                Folder.readText(sources).values().forEach(text -> texts.add(unindented(text)));
            }
        }
        return texts;
    }

    private static String unindented(String source) {
        return source.replaceAll("(?m)^ +", "");
    }
}
