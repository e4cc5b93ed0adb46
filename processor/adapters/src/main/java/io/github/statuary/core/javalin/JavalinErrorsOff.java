package io.github.statuary.core.javalin;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import javax.annotation.processing.Generated;

/** The handlers of exceptions that only wrap another one. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class JavalinErrorsOff {

    private final JavalinProblemHandler handler;

    JavalinErrorsOff(JavalinProblemHandler handler) {
        this.handler = handler;
    }

    void register(JavalinProblemHandler.Routes routes) {
        Failures.wrappers().forEach(type -> routes.exception(type, handler));
    }
}
