package io.github.statuary.processor.plan;

import io.github.statuary.catalog.declaration.StatusBuilder;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.Standing;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.request.CoreStatus;
import io.github.statuary.processor.request.KnownPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The catalog of a package over another package's core: the statuses of that core, as its marker says. */
public final class CoreCatalog {

    private CoreCatalog() {}

    /**
     * The catalog.
     *
     * @param bundled has the facts of registered statuses that the marker does not repeat
     */
    public static Catalog of(KnownPackage core, Catalog bundled) {
        List<Status> statuses = new ArrayList<>();
        for (CoreStatus known : core.statuses()) {
            statuses.add(status(known, bundled.status(known.code())));
        }
        return Catalog.ofCore(core.name(), statuses);
    }

    private static Status status(CoreStatus known, Optional<Status> registered) {
        if (registered.isEmpty()) {
            return status(known, unregistered(known));
        }
        return status(known, registered.get());
    }

    private static Status status(CoreStatus known, Status facts) {
        return new Status(
                known.code(),
                known.name(),
                known.phrase(),
                facts.meaning(),
                facts.reference(),
                known.requiredHeaders(),
                facts.expectedHeaders(),
                facts.optionalHeaders(),
                facts.allowsContent(),
                facts.cacheableByDefault(),
                facts.retryable(),
                List.of(),
                facts.standing().isGenerated() ? facts.standing() : Standing.CUSTOM);
    }

    private static Status unregistered(CoreStatus known) {
        return new Status(
                known.code(),
                known.name(),
                known.phrase(),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                StatusBuilder.mayHaveContent(known.code()),
                false,
                false,
                List.of(),
                Standing.CUSTOM);
    }
}
