package io.github.statuary.processor.read;

import io.github.statuary.catalog.yaml.CatalogSource;
import java.util.Optional;
import java.util.Set;

/** A place where catalogs are looked for. */
interface CatalogPlace {

    /**
     * The catalog of that name, if it is there.
     *
     * @param tried gets a description of each spot that was looked at
     */
    Optional<CatalogSource> find(String name, Set<String> tried);
}
