package io.github.statuary.core.javalin;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.Problems;
import io.javalin.http.Context;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import javax.annotation.processing.Generated;

/** The handlers of exceptions that only wrap another one and that Javalin itself does not look through. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class JavalinErrorsOff {

    private final JavalinProblemHandler handler;

    JavalinErrorsOff(JavalinProblemHandler handler) {
        this.handler = handler;
    }

    void register(JavalinProblemHandler.Routes routes) {
        routes.exception(ExecutionException.class, this::lookThrough);
        routes.exception(InvocationTargetException.class, this::lookThrough);
        routes.exception(UndeclaredThrowableException.class, this::lookThrough);
    }

    private void lookThrough(Exception wrapper, Context context) {
        if (!Problems.handles(wrapper) && Failures.ofAnotherPackage(wrapper) == null) {
            throw new CompletionException(wrapper.getCause()); // which Javalin itself looks through
        }
        handler.handle(wrapper, context);
    }
}
