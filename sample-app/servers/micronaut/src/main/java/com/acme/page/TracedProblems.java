package com.acme.page;

import com.acme.shop.http.Problem;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.util.function.UnaryOperator;

/** Adds the trace id to each problem. */
@Requires(property = "shop.page")
@Factory
class TracedProblems {

    @Singleton
    UnaryOperator<Problem> traceId() {
        return problem -> ServerRequestContext.currentRequest()
                .map(request -> request.getHeaders().get("X-Trace-Id"))
                .map(traceId -> problem.with("traceId", traceId))
                .orElse(problem);
    }
}
