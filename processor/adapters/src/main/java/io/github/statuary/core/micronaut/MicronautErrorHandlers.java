package io.github.statuary.core.micronaut;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.FrameworkErrors;
import io.github.statuary.core.Problem;
import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The beans that answer what Micronaut itself refuses and any exception that has no handler of its own. */
@Factory
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class MicronautErrorHandlers {

    private final MicronautProblemHandlers handlers;
    private final BeanContext beans;

    /**
     * For Micronaut.
     *
     * @param handlers the handlers of generated and mapped exceptions
     * @param beans among which a mapper of JSON may be
     */
    @Inject
    public MicronautErrorHandlers(MicronautProblemHandlers handlers, BeanContext beans) {
        this.handlers = handlers;
        this.beans = beans;
    }

    @Singleton
    @Order(MicronautProblemHandlers.ORDER)
    ExceptionHandler<Throwable, HttpResponse<?>> handlerOfThrowable() {
        return handlers::answerWrapped;
    }

    @Singleton
    @Order(MicronautProblemHandlers.ORDER)
    ErrorResponseProcessor<byte[]> refusals() {
        return this::refusal;
    }

    private MutableHttpResponse<byte[]> refusal(ErrorContext context, MutableHttpResponse<?> refused) {
        Throwable reason = context.getRootCause().orElse(null);
        /*{if ConstraintViolationException*/
        if (reason instanceof jakarta.validation.ConstraintViolationException invalid) {
            return MicronautProblemHandlers.send(
                    io.github.statuary.core.validation.Violations.toResponse(
                            invalid,
                            new MicronautParameters(context.getRequest())::error,
                            MicronautNames.of(beans),
                            handlers.customizer),
                    context.getRequest());
        }
        /*}*/
        Problem problem = MicronautErrors.problem(refused.code(), context);
        return MicronautProblemHandlers.send(
                FrameworkErrors.toResponse(reason, problem, refused.getHeaders().asMap(), handlers.customizer),
                context.getRequest());
    }
}
