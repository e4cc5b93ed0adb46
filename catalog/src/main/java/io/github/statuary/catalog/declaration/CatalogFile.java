package io.github.statuary.catalog.declaration;

import io.github.statuary.catalog.yaml.RawNode;
import io.github.statuary.catalog.yaml.RawScalar;
import java.util.List;
import java.util.Optional;

/**
 * What one file declares.
 *
 * @param base the prefix of type URIs, text or a hole
 */
public record CatalogFile(Optional<RawNode> base, List<Declaration> statuses, List<Declaration> problems) {

    public CatalogFile {
        statuses = List.copyOf(statuses);
        problems = List.copyOf(problems);
    }

    /** The prefix as text. */
    public Optional<RawScalar> baseText() {
        return base.flatMap(node -> node instanceof RawScalar text ? Optional.of(text) : Optional.empty());
    }
}
