package io.github.statuary.core.armeria;

import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.ServerErrorHandler;
import com.linecorp.armeria.server.ServiceRequestContext;
import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.Problem;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * An error handler that answers with the problem of an exception.
 *
 * <p>Give it to {@code Server.builder().errorHandler(new ArmeriaProblemHandlerOff())}; a handler of the application's comes first by
 * {@code mine.orElse(new ArmeriaProblemHandlerOff())}. It answers generated and mapped exceptions only,
 * and leaves the others to Armeria.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class ArmeriaProblemHandlerOff implements ServerErrorHandler {

    private final UnaryOperator<Problem> customizer;

    /** Sends every problem as it is. */
    public ArmeriaProblemHandlerOff() {
        this(UnaryOperator.identity());
    }

    /**
     * Sends what the customizer makes of every problem.
     *
     * @param customizer is given a problem and returns the one to send: with a trace id, or translated
     */
    public ArmeriaProblemHandlerOff(UnaryOperator<Problem> customizer) {
        this.customizer = customizer;
    }

    @Override
    public HttpResponse onServiceException(ServiceRequestContext context, Throwable thrown) {
        if (ArmeriaResponses.isArmerias(thrown)) {
            return ArmeriaResponses.ofArmerias(thrown, context);
        }
        return Failures.answers(thrown)
                ? ArmeriaResponses.of(Failures.toResponse(thrown, customizer), context)
                        .toHttpResponse()
                : null;
    }
}
