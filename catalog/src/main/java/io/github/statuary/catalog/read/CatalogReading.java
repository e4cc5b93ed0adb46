package io.github.statuary.catalog.read;

import io.github.statuary.catalog.mistake.CatalogMistake;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.CatalogPositions;
import io.github.statuary.catalog.model.Position;
import java.util.List;

/**
 * The result of reading catalogs.
 *
 * @param catalog the bundled catalog with the additions and changes of the files; unchanged if there are mistakes or
 *     a file is missing
 * @param positions where the facts stand; nowhere if there are mistakes or a file is missing
 * @param mistakes all mistakes in the files, in the order of the files and of the places in them
 */
public record CatalogReading(Catalog catalog, CatalogPositions positions, List<CatalogMistake<Position>> mistakes) {

    public CatalogReading {
        mistakes = List.copyOf(mistakes);
    }

    /** A catalog without files. */
    public static CatalogReading of(Catalog bundled) {
        return new CatalogReading(bundled, CatalogPositions.NONE, List.of());
    }

    /** Whether the files have no mistakes. */
    public boolean isGood() {
        return mistakes.isEmpty();
    }
}
