package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.yaml.RawScalar;
import java.util.List;
import java.util.Optional;

/** What one file declares. @param base the prefix of type URIs */
record CatalogFile(Optional<RawScalar> base, List<Declaration> statuses, List<Declaration> problems) {

    CatalogFile {
        statuses = List.copyOf(statuses);
        problems = List.copyOf(problems);
    }
}
