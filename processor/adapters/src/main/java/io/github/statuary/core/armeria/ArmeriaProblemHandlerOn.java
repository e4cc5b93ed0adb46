package io.github.statuary.core.armeria;

import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.RequestHeaders;
import com.linecorp.armeria.server.ServerErrorHandler;
import com.linecorp.armeria.server.ServiceConfig;
import com.linecorp.armeria.server.ServiceRequestContext;
import com.linecorp.armeria.server.annotation.AnnotatedService;
import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.FrameworkErrors;
import io.github.statuary.core.Problem;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * An error handler that answers with the problem of an exception.
 *
 * <p>Give it to {@code Server.builder().errorHandler(new ArmeriaProblemHandlerOn())}; a handler of the application's comes first by
 * {@code mine.orElse(new ArmeriaProblemHandlerOn())}. It answers every error, except the exceptions
 * that another package has generated: with {@code orElse} the handler of that package does.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class ArmeriaProblemHandlerOn implements ServerErrorHandler {

    private final UnaryOperator<Problem> customizer;

    /** Sends every problem as it is. */
    public ArmeriaProblemHandlerOn() {
        this(UnaryOperator.identity());
    }

    /**
     * Sends what the customizer makes of every problem.
     *
     * @param customizer is given a problem and returns the one to send: with a trace id, or translated
     */
    public ArmeriaProblemHandlerOn(UnaryOperator<Problem> customizer) {
        this.customizer = customizer;
    }

    @Override
    public HttpResponse onServiceException(ServiceRequestContext context, Throwable thrown) {
        if (!Failures.answers(thrown)) {
            return null;
        }
        if (thrown instanceof IllegalArgumentException
                && !Failures.isNamed(thrown)
                && context.config().service().as(AnnotatedService.class) != null) {
            return null; // which Armeria takes for a 400
        }
        return ArmeriaResponses.isArmerias(thrown)
                ? ArmeriaResponses.ofArmerias(thrown, context)
                : ArmeriaResponses.of(FrameworkErrors.toResponse(thrown, customizer), context)
                        .toHttpResponse();
    }

    @Override
    public AggregatedHttpResponse renderStatus(
            ServiceRequestContext context,
            ServiceConfig config,
            RequestHeaders headers,
            HttpStatus status,
            String description,
            Throwable cause) {
        if (status.code() < 400) {
            return null;
        }
        Problem problem = ArmeriaErrors.problem(status.code(), cause);
        return ArmeriaResponses.of(FrameworkErrors.toResponse(cause, problem, Map.of(), customizer), context);
    }
}
