package io.github.statuary.core.micronaut;

import io.github.statuary.GeneratedByStatuary;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/**
 * The beans that answer a wrapper as what it wraps would be answered.
 *
 * <p>A wrapper around what nobody answers becomes what Micronaut makes of an exception without a handler: a 500 that it logs.
 */
@Factory
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class MicronautWrapperHandlers {

    private final MicronautProblemHandlers handlers;

    /**
     * For Micronaut.
     *
     * @param handlers the handlers of the exceptions themselves
     */
    @Inject
    public MicronautWrapperHandlers(MicronautProblemHandlers handlers) {
        this.handlers = handlers;
    }

    @Singleton
    @Order(MicronautProblemHandlers.ORDER)
    ExceptionHandler<CompletionException, HttpResponse<?>> handlerOfCompletionException() {
        return this::answer;
    }

    @Singleton
    @Order(MicronautProblemHandlers.ORDER)
    ExceptionHandler<ExecutionException, HttpResponse<?>> handlerOfExecutionException() {
        return this::answer;
    }

    @Singleton
    @Order(MicronautProblemHandlers.ORDER)
    ExceptionHandler<InvocationTargetException, HttpResponse<?>> handlerOfInvocationTargetException() {
        return this::answer;
    }

    @Singleton
    @Order(MicronautProblemHandlers.ORDER)
    ExceptionHandler<UndeclaredThrowableException, HttpResponse<?>> handlerOfUndeclaredThrowableException() {
        return this::answer;
    }

    /*{if transaction.RollbackException*/
    @Singleton
    @Order(MicronautProblemHandlers.ORDER)
    ExceptionHandler<jakarta.transaction.RollbackException, HttpResponse<?>> handlerOfRollbackException() {
        return this::answer;
    }
    /*}*/

    private HttpResponse<?> answer(HttpRequest<?> request, Exception wrapper) {
        HttpResponse<?> response = handlers.answerWrapped(request, wrapper);
        if (response == null) {
            throw new IllegalStateException(wrapper); // which is what Micronaut would answer and log
        }
        return response;
    }
}
