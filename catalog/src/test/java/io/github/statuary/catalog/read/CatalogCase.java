package io.github.statuary.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.catalog.bundled.BundledCatalog;
import io.github.statuary.catalog.yaml.CatalogSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A catalog file under {@code cases}, with what comes of reading it beside it in a file of the same name. */
record CatalogCase(Path file) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "cases");

    static Stream<CatalogCase> good() {
        return cases("good");
    }

    static Stream<CatalogCase> bad() {
        return cases("bad");
    }

    private static Stream<CatalogCase> cases(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(CatalogCase::new)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return file.getFileName().toString().replace(".yaml", "");
    }

    CatalogReading read() throws IOException {
        CatalogSource source = CatalogSource.of(file.getFileName().toString(), Files.readAllBytes(file));
        return CatalogReader.read(List.of(source), BundledCatalog.load());
    }

    /** Compares with the expected text, or replaces it under {@code -Dgolden.refresh=true}. */
    void expect(List<String> lines) throws IOException {
        Path expected = file.resolveSibling(name() + ".txt");
        if (Boolean.getBoolean("golden.refresh")) {
            Files.write(expected, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(expected));
    }

    @Override
    public String toString() {
        return name();
    }
}
