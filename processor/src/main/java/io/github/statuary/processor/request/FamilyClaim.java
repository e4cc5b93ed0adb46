package io.github.statuary.processor.request;

import io.github.statuary.processor.report.Place;
import java.util.List;

/**
 * A {@code @ProblemFamily}.
 *
 * @param place the annotation
 * @param leaves the classes that no permitted class is below of, in the order of the permissions
 */
public record FamilyClaim(ClassFacts root, Place place, boolean sealed, List<ClassFacts> leaves) {

    public FamilyClaim {
        leaves = List.copyOf(leaves);
    }
}
