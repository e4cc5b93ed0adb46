package io.github.statuary.processor.plan;

import io.github.statuary.catalog.model.ProblemType;
import java.util.Optional;

/**
 * A problem type that the client side of a package knows.
 *
 * @param name the simple name of its class in {@code Upstream}, and of its record in {@code UpstreamProblem}
 * @param superclass the simple name of the class in {@code UpstreamException} that its class extends
 * @param own the exception that this package throws for it; empty for a type of another service
 */
public record UpstreamType(ProblemType type, String name, String superclass, Optional<ProblemException> own) {}
