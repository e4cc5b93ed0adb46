package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** What the adapters of this package answer, and with what: the one place that knows whether that is every failure. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class Failures {

    private Failures() {}

    /**
     * Whether an adapter answers a failure, rather than leave it to its framework.
     *
     * @param failure what was thrown
     * @return whether {@link #toResponse} is to be asked
     */
    public static boolean answers(Throwable failure) {
        return /*{answers*/ HttpStatusMapper.handles(failure) /*}*/;
    }

    /**
     * The response to a failure that an adapter answers.
     *
     * @param failure what was thrown
     * @param customizer gives the problem its last touch, as in {@link HttpStatusMapper#toResponse(Throwable, UnaryOperator)}
     * @return never null
     */
    public static ProblemResponse toResponse(Throwable failure, UnaryOperator<Problem> customizer) {
        return /*{toResponse*/ HttpStatusMapper.toResponse(failure, customizer) /*}*/;
    }
}
