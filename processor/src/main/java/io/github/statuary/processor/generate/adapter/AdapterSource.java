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

    /** A mode of {@code frameworkErrors}. */
    public enum Mode {
        BOTH,
        ON,
        OFF
    }

    /** Whether a plan needs the source. */
    boolean appliesTo(GenerationPlan plan) {
        return (mode == Mode.BOTH || plan.frameworkErrors() == (mode == Mode.ON))
                && plan.optionalTypes().containsAll(optionalTypes);
    }
}
