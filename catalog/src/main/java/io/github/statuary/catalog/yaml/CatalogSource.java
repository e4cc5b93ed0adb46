package io.github.statuary.catalog.yaml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A catalog file.
 *
 * @param name the file as messages call it
 * @param content opens the file; called once
 */
public record CatalogSource(String name, Content content) {

    /** Opens the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** A catalog that is in memory already. */
    public static CatalogSource of(String name, byte[] bytes) {
        return new CatalogSource(name, () -> new ByteArrayInputStream(bytes));
    }
}
