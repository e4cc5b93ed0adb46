package io.github.statuary.core.jakartarest;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Problem;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Gives every problem its last touch: a trace id, a translated title.
 *
 * <p>The mappers here ask a {@code ContextResolver<ProblemCustomizer>} of the application for it, if there is one among its
 * providers:
 *
 * <pre>{@code
 * @Provider
 * public class Traces implements ContextResolver<ProblemCustomizer> {
 *     public ProblemCustomizer getContext(Class<?> mapper) {
 *         return problem -> problem.with("traceId", Trace.current());
 *     }
 * }
 * }</pre>
 */
@FunctionalInterface
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public interface ProblemCustomizer extends UnaryOperator<Problem> {}
