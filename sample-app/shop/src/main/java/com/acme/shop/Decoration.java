package com.acme.shop;

import com.acme.shop.http.Problem;
import java.net.URI;
import java.util.function.UnaryOperator;

/** The shop's customizer: adds a trace id to a problem if the client asks for one, and changes the status of some. */
public class Decoration implements UnaryOperator<Problem> {
    static final URI TRACED = URI.create("urn:acme:traced");
    static final URI TO_204 = URI.create("urn:acme:204");
    static final URI TO_245 = URI.create("urn:acme:245");

    @Override
    public Problem apply(Problem problem) {
        if (problem.type().equals(TRACED)) {
            return problem.with("traceId", "4bf92f35");
        }
        if (problem.type().equals(TO_204)) {
            return problem.withStatus(204);
        }
        return problem.type().equals(TO_245) ? problem.withStatus(245) : problem;
    }
}
