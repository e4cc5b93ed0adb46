package io.github.statuary.core.helidon;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.FrameworkErrors;
import io.github.statuary.core.Problem;
import io.helidon.http.HttpException;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The handlers of Helidon's own exceptions, of those that only wrap another one, and of every one that nobody expected. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class HelidonErrorsOn {

    private final HelidonProblemFeature feature;

    HelidonErrorsOn(HelidonProblemFeature feature) {
        this.feature = feature;
    }

    void setup(HttpRouting.Builder routing) {
        Failures.wrappers().forEach(type -> routing.error(type, feature::answer));
        routing.error(HttpException.class, this::refused);
        routing.error(Throwable.class, feature::answer);
    }

    private void refused(ServerRequest request, ServerResponse http, HttpException thrown) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        thrown.headers().forEach(header -> headers.put(header.name(), header.allValues()));
        Problem problem = problem(thrown);
        HelidonProblemFeature.send(
                FrameworkErrors.toResponse(thrown, problem, headers, feature.customizer), request, http);
    }

    /** The text is the application's own words, unless it is Helidon that refuses. Of a server error none is sent. */
    private static Problem problem(HttpException thrown) {
        Problem problem = Problem.of(thrown.status().code());
        StackTraceElement[] trace = thrown.getStackTrace();
        boolean ofHelidon = trace.length == 0 || trace[0].getClassName().startsWith("io.helidon.");
        return ofHelidon || problem.status() >= 500 || thrown.getMessage() == null
                ? problem
                : problem.withDetail(thrown.getMessage());
    }
}
