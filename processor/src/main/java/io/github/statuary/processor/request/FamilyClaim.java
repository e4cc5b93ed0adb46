package io.github.statuary.processor.request;

import io.github.statuary.processor.report.Place;
import java.util.List;

/**
 * A {@code @ProblemFamily}.
 *
 * @param place the annotation
 * @param sealed whether the compiler knows all subtypes
 * @param sealedInKotlin whether the root is a sealed class of Kotlin, which the compiler need not know
 * @param leaves the leaf classes, in {@code permits} order
 */
public record FamilyClaim(
        ClassFacts root, Place place, boolean sealed, boolean sealedInKotlin, List<ClassFacts> leaves) {

    public FamilyClaim {
        leaves = List.copyOf(leaves);
    }
}
