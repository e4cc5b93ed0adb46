package io.github.statuary.processor.plan;

import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.RetiredProblem;
import java.util.List;
import java.util.Optional;

/**
 * What only the documents need to know of a package's catalogs.
 *
 * @param base the first part of type URIs
 * @param language the language of the texts, as a tag of BCP 47
 * @param retired the problem types that are no longer sent
 */
public record CatalogFacts(Optional<String> base, String language, List<RetiredProblem> retired) {

    public CatalogFacts {
        retired = List.copyOf(retired);
    }

    /** The facts of a catalog. */
    static CatalogFacts of(Catalog catalog) {
        return new CatalogFacts(catalog.base(), catalog.language(), catalog.retired());
    }
}
