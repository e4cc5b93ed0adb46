package com.acme.shop;

import com.acme.shop.http.Problem;
import java.util.function.UnaryOperator;
import org.slf4j.MDC;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the page on Spring shows: a bean that adds the trace id to each problem. */
@TestConfiguration
class TracedProblems {

    @Bean
    UnaryOperator<Problem> traceId() {
        return problem -> {
            String traceId = MDC.get("traceId");
            return traceId == null ? problem : problem.with("traceId", traceId);
        };
    }
}
