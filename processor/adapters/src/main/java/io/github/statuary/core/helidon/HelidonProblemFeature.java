package io.github.statuary.core.helidon;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.HttpStatusException;
import io.github.statuary.core.Problem;
import io.github.statuary.core.ProblemResponse;
import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HttpException;
import io.helidon.http.InternalServerException;
import io.helidon.http.Method;
import io.helidon.webserver.http.HttpFeature;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * A feature that answers with the problem of an exception.
 *
 * <p>Add it with {@code routing.addFeature(new HelidonProblemFeature())}. It answers generated and mapped exceptions, and with
 * {@code frameworkErrors} every other one, too. An error handler of the application for a class of exceptions goes before one
 * for a class above it.
 */
/*{suppress*/
/*}*/
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class HelidonProblemFeature implements HttpFeature {

    final UnaryOperator<Problem> customizer;

    /** Sends every problem as it is. */
    public HelidonProblemFeature() {
        this(UnaryOperator.identity());
    }

    /**
     * Sends what the customizer makes of every problem.
     *
     * @param customizer is given a problem and returns the one to send: with a trace id, or translated
     */
    public HelidonProblemFeature(UnaryOperator<Problem> customizer) {
        this.customizer = customizer;
    }

    @Override
    public void setup(HttpRouting.Builder routing) {
        /*{if pages*/
        routing.addFilter(HelidonProblemPages::filter);
        /*}*/
        routing.addFilter(
                (chain, request, response) -> chain.proceed()); // outside of which Helidon looks at causes again
        /*{each*/ routing.error(HttpStatusException.class, this::answer); /*}*/
        new HelidonErrorsOn(this).setup(routing);
    }

    void answer(ServerRequest request, ServerResponse http, Throwable thrown) {
        Throwable known = Failures.unwrap(thrown);
        boolean named = Failures.isNamed(known);
        if (!named && known instanceof HttpException refusal) {
            throw refusal; // it says its own status, which the mapping of a class above it does not change
        }
        if (!named && known != thrown) {
            throw new InternalServerException("", known); // which Helidon leaves to the handler of its cause
        }
        send(Failures.toResponse(thrown, customizer), request, http);
    }

    static void send(ProblemResponse problem, ServerRequest request, ServerResponse http) {
        /*{if languages*/
        problem = io.github.statuary.core.Languages.translated(
                problem,
                request.headers().values(io.helidon.http.HeaderNames.ACCEPT_LANGUAGE),
                http.headers().values(io.helidon.http.HeaderNames.VARY));
        /*}*/
        boolean http2 = request.prologue().protocolVersion().startsWith("2");
        ProblemResponse response = http2 ? problem.overHttp2() : problem;
        http.status(response.status());
        List<HeaderName> replaced = new ArrayList<>();
        for (Header field : http.headers()) {
            if (ProblemResponse.describesContent(field.name())) {
                replaced.add(field.headerName());
            }
        }
        replaced.forEach(http.headers()::remove);
        response.headers().forEach((name, values) -> http.header(name, values.toArray(String[]::new)));
        byte[] body = response.body();
        if (!response.hasBody()) {
            http.send();
        } else if (request.prologue().method().equals(Method.HEAD)) {
            http.contentLength(body.length);
            http.send();
        } else {
            http.send(body);
        }
    }
}
