package io.github.statuary.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.statuary.catalog.bundled.BundledCatalog;
import io.github.statuary.catalog.mistake.CatalogMistake;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.Position;
import io.github.statuary.catalog.yaml.CatalogSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds, reading it ends soon, and in a catalog or mistakes. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileCatalogTest {

    private static final Catalog BUNDLED = BundledCatalog.load();
    private static final byte[] DAMAGE =
            "{}[]:-?&*!|>'\"%@`#, \n\t\0abc0\\~<\u00fc".getBytes(StandardCharsets.ISO_8859_1);
    private static final int MANY = 100_000;

    /** Each so large that work or memory that grew with the square of the size would not end. */
    static Stream<String> large() {
        return Stream.of(
                "[".repeat(4 * MANY),
                "{a: ".repeat(MANY),
                "- ".repeat(2 * MANY),
                "? ".repeat(2 * MANY),
                "a: ".repeat(MANY),
                "\"" + "x".repeat(4 * MANY),
                "#".repeat(4 * MANY),
                "\n".repeat(4 * MANY),
                "a\n".repeat(2 * MANY),
                "x: y\n".repeat(MANY / 2),
                numbered("x%d: y\n", 40_000),
                "statuses:\n" + numbered("  %d: { phrase: A }\n", 20_000),
                "problems:\n" + numbered("  p%d: { status: 403, title: A }\n", 15_000),
                "problems:\n  " + "a-".repeat(MANY) + "a: { status: 403, title: A }\n",
                "statuses:\n  499:\n    name: " + "A_".repeat(MANY) + "A\n",
                "problems:\n  a:\n    detail: \"" + "{".repeat(4 * MANY) + "\"\n",
                "problems:\n  a:\n    detail: \"" + "{a}".repeat(MANY) + "\"\n",
                "problems:\n  a:\n    fields:\n      abc: \"" + "list<".repeat(MANY / 2) + "\"\n",
                "problems:\n  a:\n    fields:\n      abc: \"enum [" + "a,".repeat(MANY) + "]\"\n",
                "problems:\n  a:\n    requires: [" + "a,".repeat(MANY) + "]\n",
                "problems:\n  a:\n    fields:\n" + numbered("      field%d: int\n", 15_000),
                "problems:\n  a:\n    status: " + "1".repeat(4 * MANY) + "\n");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("large")
    void largeFileGivesFewMistakes(String yaml) {
        List<CatalogMistake<Position>> mistakes = read(yaml.getBytes(StandardCharsets.UTF_8));

        assertThat(mistakes).hasSizeBetween(1, 101);
        assertThat(mistakes)
                .allSatisfy(mistake -> assertThat(mistake.toString()).hasSizeLessThan(2_000));
    }

    @Test
    void fileOfTenMegabytesIsNotReadToItsEnd() {
        byte[] bytes = new byte[100 * MANY];
        Arrays.fill(bytes, (byte) ' ');

        assertThat(read(bytes)).extracting(CatalogMistake::id).containsExactly("CAT-102");
    }

    @Test
    void damagedCatalogsGiveMistakesOrCatalogs() throws IOException {
        Random random = new Random(20260817);
        for (CatalogCase example :
                Stream.concat(CatalogCase.good(), CatalogCase.bad()).toList()) {
            byte[] whole = Files.readAllBytes(example.file());
            for (int i = 0; i < 60; i++) {
                byte[] damaged = damaged(whole, random);
                assertThatCode(() -> read(damaged))
                        .as(() -> new String(damaged, StandardCharsets.ISO_8859_1))
                        .doesNotThrowAnyException();
            }
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = Arrays.copyOf(whole, random.nextInt(whole.length + 1));
        for (int i = random.nextInt(4); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = DAMAGE[random.nextInt(DAMAGE.length)];
        }
        return bytes;
    }

    private static String numbered(String line, int times) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < times; i++) {
            lines.append(line.replace("%d", Integer.toString(i)));
        }
        return lines.toString();
    }

    private static List<CatalogMistake<Position>> read(byte[] bytes) {
        return CatalogReader.read(List.of(CatalogSource.of("hostile.yaml", bytes)), BUNDLED)
                .mistakes();
    }
}
