package io.github.statuary.processor.generate.adapter;

import io.github.statuary.processor.plan.GenerationPlan;
import java.util.List;

/**
 * A kept source of an adapter, and when it is copied.
 *
 * @param folder the last part of the package
 * @param kept the name of the source
 * @param name the name of the generated type
 * @param mode the mode that needs it
 * @param optionalTypes the types that must be on the class path
 * @param eachClass whether there is one type for each answered class rather than a single type
 */
public record AdapterSource(
        String folder, String kept, String name, Mode mode, List<String> optionalTypes, boolean eachClass) {

    public AdapterSource {
        optionalTypes = List.copyOf(optionalTypes);
    }

    /** A mode of {@code frameworkErrors}, some of them together with the mapping of a class such as {@code RuntimeException}. */
    public enum Mode {
        BOTH,
        ON,
        OFF,
        ON_OR_CATCH_ALL,
        OFF_WITH_CATCH_ALL,
        /** In both modes, if the core has {@code UpstreamException}. */
        WITH_UPSTREAM,
        /** In both modes, if pages about problem types are served. */
        WITH_PAGES
    }

    /** Whether a plan needs the source. */
    boolean appliesTo(GenerationPlan plan) {
        return isFor(plan) && plan.optionalTypes().containsAll(optionalTypes);
    }

    private boolean isFor(GenerationPlan plan) {
        return switch (mode) {
            case BOTH -> true;
            case ON -> plan.frameworkErrors();
            case OFF -> !plan.frameworkErrors();
            case ON_OR_CATCH_ALL -> plan.frameworkErrors() || plan.hasCatchAll();
            case OFF_WITH_CATCH_ALL -> !plan.frameworkErrors() && plan.hasCatchAll();
            case WITH_UPSTREAM -> plan.upstream().answered();
            case WITH_PAGES -> plan.hasPages();
        };
    }
}
