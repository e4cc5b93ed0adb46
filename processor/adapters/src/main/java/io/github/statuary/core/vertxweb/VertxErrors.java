package io.github.statuary.core.vertxweb;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.FrameworkErrors;
import io.github.statuary.core.Problem;
import io.vertx.ext.web.handler.HttpException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Generated;

/** What is said of a refusal: the application's own words, or what Vert.x Web Validation finds wrong with the request. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class VertxErrors {

    private VertxErrors() {}

    /** The problem of a refusal; of a server error nothing is said. */
    static Problem problem(int status, Throwable failure) {
        Problem problem = Problem.of(status);
        if (status >= 500) {
            return problem;
        }
        Throwable known = failure == null ? null : Failures.unwrap(failure);
        if (known instanceof HttpException refusal && refusal.getPayload() != null) {
            return problem.withDetail(refusal.getPayload()); // which is meant for the client
        }
        Map<String, Object> error = error(failure);
        return error == null ? problem : problem.with("errors", List.of(error));
    }

    private static Map<String, Object> error(Throwable failure) {
        /*{if ParameterProcessorException*/
        String type = failure == null ? "" : failure.getClass().getName();
        if (type.equals("io.vertx.ext.web.validation.ParameterProcessorException")) {
            var parameter = (io.vertx.ext.web.validation.ParameterProcessorException) failure;
            boolean missing = parameter.getErrorType().name().startsWith("MISSING");
            return FrameworkErrors.error(
                    parameter.getLocation().name().toLowerCase(Locale.ROOT),
                    parameter.getParameterName(),
                    missing ? "Missing." : "Not a valid value.");
        }
        if (type.equals("io.vertx.ext.web.validation.BodyProcessorException")) {
            var content = (io.vertx.ext.web.validation.BodyProcessorException) failure;
            boolean json = String.valueOf(content.getActualContentType()).contains("json");
            boolean malformed = json && content.getErrorType().name().equals("PARSING_ERROR");
            return FrameworkErrors.error(List.of(), malformed ? "Not valid JSON." : "Not a valid value.");
        }
        /*}*/
        return null;
    }
}
