package io.github.statuary.processor.request;

import io.github.statuary.processor.report.Place;
import java.util.List;

/**
 * A {@code @ProblemFamily}.
 *
 * @param place the annotation
 * @param leaves the leaf classes, in {@code permits} order
 */
public record FamilyClaim(ClassFacts root, Place place, boolean sealed, List<ClassFacts> leaves) {

    public FamilyClaim {
        leaves = List.copyOf(leaves);
    }
}
