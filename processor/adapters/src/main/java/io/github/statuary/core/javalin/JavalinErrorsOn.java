package io.github.statuary.core.javalin;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.FrameworkErrors;
import io.github.statuary.core.Problem;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.validation.ValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The handlers of Javalin's own exceptions, of those that only wrap another one, and of every one that nobody expected. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class JavalinErrorsOn {

    private final JavalinProblemHandler handler;

    JavalinErrorsOn(JavalinProblemHandler handler) {
        this.handler = handler;
    }

    void register(JavalinProblemHandler.Routes routes) {
        Failures.wrappers().forEach(type -> routes.exception(type, handler));
        routes.exception(HttpResponseException.class, this::refused);
        routes.exception(ValidationException.class, this::invalid);
        routes.exception(Exception.class, handler);
    }

    private void refused(HttpResponseException refusal, Context context) {
        int status = refusal.getStatus();
        String text = refusal.getMessage();
        if (status < 400) { // a redirection, whose Location is set
            context.status(status).result(text == null ? "" : text);
            return;
        }
        Problem problem = Problem.of(status);
        boolean ownWords = text != null && !text.equals(problem.title()) && !text.startsWith("Endpoint ");
        if (status < 500 && ownWords) {
            problem = problem.withDetail(text);
        }
        String methods = refusal.getDetails().get("availableMethods");
        Map<String, List<String>> headers = methods == null ? Map.of() : Map.of("Allow", List.of(methods));
        JavalinProblemHandler.send(FrameworkErrors.toResponse(refusal, problem, headers, handler.customizer), context);
    }

    private void invalid(ValidationException invalid, Context context) {
        List<Object> errors = new ArrayList<>();
        invalid.getErrors()
                .forEach((name, mistakes) ->
                        mistakes.forEach(mistake -> errors.add(JavalinParameters.error(name, mistake, context))));
        Problem problem = Problem.of(400).with("errors", errors);
        JavalinProblemHandler.send(FrameworkErrors.toResponse(invalid, problem, Map.of(), handler.customizer), context);
    }
}
