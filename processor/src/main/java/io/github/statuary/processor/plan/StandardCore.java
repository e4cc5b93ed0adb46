package io.github.statuary.processor.plan;

import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.ExceptionNaming;
import io.github.statuary.catalog.model.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts of the default annotation, from which the kept sources of the core were generated. A type with the same facts in a
 * plan is copied; any other type is generated.
 */
public record StandardCore(List<Status> statuses, List<StatusException> exceptions) {

    /** Facts that no plan has, so that every type is generated. */
    public static final StandardCore NONE = new StandardCore(List.of(), List.of());

    public StandardCore {
        statuses = List.copyOf(statuses);
        exceptions = List.copyOf(exceptions);
    }

    /** The facts of the default annotation. */
    public static StandardCore of(Catalog bundled) {
        List<Status> statuses = new ArrayList<>();
        List<StatusException> exceptions = new ArrayList<>();
        for (Status status : bundled.statuses()) {
            if (status.standing().isGenerated()) {
                statuses.add(status);
                if (status.category().isError()) {
                    exceptions.add(new StatusException(status, ExceptionNaming.DEFAULT.className(status)));
                }
            }
        }
        return new StandardCore(statuses, exceptions);
    }
}
