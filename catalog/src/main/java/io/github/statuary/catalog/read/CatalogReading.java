package io.github.statuary.catalog.read;

import io.github.statuary.catalog.mistake.CatalogMistake;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.Position;
import java.util.List;

/**
 * What came of reading catalogs.
 *
 * @param catalog the bundled catalog with what the files add and refine; the bundled one as it is if there are mistakes
 * @param mistakes all that is wrong in the files, in the order of the files and of the places in them
 */
public record CatalogReading(Catalog catalog, List<CatalogMistake<Position>> mistakes) {

    public CatalogReading {
        mistakes = List.copyOf(mistakes);
    }

    /** Whether the files are right. */
    public boolean isGood() {
        return mistakes.isEmpty();
    }
}
