package io.github.statuary.core.vertxweb;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.ProblemResponse;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import javax.annotation.processing.Generated;

/** Sends a problem as the response of a route. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class VertxSender {

    private VertxSender() {}

    static void send(ProblemResponse problem, RoutingContext context) {
        HttpServerResponse http = context.response();
        if (http.headWritten()) {
            if (!http.ended()) {
                http.reset(); // so that what was sent does not look complete
            }
            return;
        }
        /*{if languages*/
        problem = io.github.statuary.core.Languages.translated(
                problem,
                context.request().headers().getAll("Accept-Language"),
                http.headers().getAll("Vary"));
        /*}*/
        ProblemResponse response = context.request().version() == HttpVersion.HTTP_2 ? problem.overHttp2() : problem;
        for (String field : List.copyOf(http.headers().names())) {
            if (ProblemResponse.describesContent(field)) {
                http.headers().remove(field);
            }
        }
        http.setChunked(false);
        http.setStatusCode(response.status());
        response.headers().forEach(http::putHeader);
        Buffer body = Buffer.buffer(response.body());
        if (!response.hasBody()) {
            http.end();
        } else if (context.request().method().equals(HttpMethod.HEAD)) {
            http.putHeader("Content-Length", Integer.toString(body.length())).end();
        } else {
            http.end(body);
        }
    }
}
