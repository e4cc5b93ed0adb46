package com.acme.shop;

import com.acme.shop.http.Problem;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.UnaryOperator;

public class TracedProblems {

    @Produces
    @Singleton
    UnaryOperator<Problem> traceId() {
        return problem -> {
            SpanContext span = Span.current().getSpanContext();
            return span.isSampled() ? problem.with("traceId", span.getTraceId()) : problem;
        };
    }
}
