package io.github.statuary.core.jdkhttpserver;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.Problem;
import io.github.statuary.core.ProblemResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * A filter that answers with the problem of an exception thrown by the handler or by a later filter.
 *
 * <p>Add it first: {@code context.getFilters().add(0, new JdkProblemFilter())}. It answers generated and mapped exceptions, and
 * with {@code frameworkErrors} every other one, too, but for those that another package has generated. Every exception that it does not answer passes through it unchanged; so does
 * every exception once the response has begun.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class JdkProblemFilter extends Filter {

    private final UnaryOperator<Problem> customizer;

    /** Sends every problem as it is. */
    public JdkProblemFilter() {
        this(UnaryOperator.identity());
    }

    /**
     * Sends what the customizer makes of every problem.
     *
     * @param customizer is given a problem and returns the one to send: with a trace id, or translated
     */
    public JdkProblemFilter(UnaryOperator<Problem> customizer) {
        this.customizer = customizer;
    }

    @Override
    public String description() {
        return "Answers HTTP exceptions with their problem";
    }

    @Override
    public void doFilter(HttpExchange exchange, Filter.Chain chain) throws IOException {
        /*{if pages*/
        if (JdkProblemPages.answer(exchange)) {
            return;
        }
        /*}*/
        try {
            chain.doFilter(exchange);
        } catch (Throwable thrown) {
            boolean begun = exchange.getResponseCode() != -1;
            if (begun || !Failures.answers(thrown)) {
                throw thrown;
            }
            send(exchange, Failures.toResponse(thrown, customizer));
        }
    }

    private static void send(HttpExchange exchange, ProblemResponse response) throws IOException {
        /*{if languages*/
        response = io.github.statuary.core.Languages.translated(
                response,
                exchange.getRequestHeaders().get("Accept-Language"),
                exchange.getResponseHeaders().get("Vary"));
        /*}*/
        byte[] body = response.body();
        Headers headers = exchange.getResponseHeaders();
        headers.keySet().removeIf(ProblemResponse::describesContent);
        response.headers().forEach((name, values) -> headers.put(name, new ArrayList<>(values)));
        if (!response.hasBody()) {
            exchange.sendResponseHeaders(response.status(), -1);
        } else if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(response.status(), -1);
        } else {
            exchange.sendResponseHeaders(response.status(), body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }
}
