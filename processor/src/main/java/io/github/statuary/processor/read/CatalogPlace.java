package io.github.statuary.processor.read;

import io.github.statuary.catalog.yaml.CatalogSource;
import java.util.Optional;
import java.util.Set;

/** A place in which Statuary looks for catalogs. */
interface CatalogPlace {

    /**
     * The catalog of that name, if this place has it.
     *
     * @param tried gets a description of each location that was searched
     */
    Optional<CatalogSource> find(String name, Set<String> tried);
}
