package io.github.statuary.core.undertow;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.ProblemResponse;
import io.undertow.io.UndertowOutputStream;
import io.undertow.server.DefaultResponseListener;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Protocols;
import java.nio.ByteBuffer;
import java.util.List;
import javax.annotation.processing.Generated;
import org.xnio.IoUtils;

/** Sends a problem as the response of an exchange. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class UndertowSender {

    private UndertowSender() {}

    /** Whether the response has begun. */
    static boolean isTooLate(HttpServerExchange exchange) {
        return !exchange.isResponseChannelAvailable();
    }

    /** Whether the response is an error without content. */
    static boolean isBareError(HttpServerExchange exchange) {
        UndertowOutputStream buffer = buffer(exchange);
        return exchange.getStatusCode() >= 400
                && exchange.getStatusCode() <= 599
                && !exchange.getResponseHeaders().contains(Headers.CONTENT_LENGTH)
                && (buffer == null || buffer.getBytesWritten() == 0);
    }

    /** Closes the connection, so that the response does not look complete. */
    static void cutOff(HttpServerExchange exchange) {
        if (!exchange.isResponseComplete()) {
            IoUtils.safeClose(exchange.getConnection());
        }
    }

    /** Resets what was to be sent, except the header fields that do not describe its content. */
    static void send(ProblemResponse problem, HttpServerExchange exchange) {
        /*{if languages*/
        problem = io.github.statuary.core.Languages.translated(
                problem,
                exchange.getRequestHeaders().get("Accept-Language"),
                exchange.getResponseHeaders().get("Vary"));
        /*}*/
        ProblemResponse response = exchange.getProtocol().equals(Protocols.HTTP_2_0) ? problem.overHttp2() : problem;
        exchange.removeAttachment(
                DefaultResponseListener.EXCEPTION); // answered, so that no outer handler cuts the answer off
        UndertowOutputStream buffer = buffer(exchange);
        if (buffer != null) {
            buffer.resetBuffer();
        }
        HeaderMap headers = exchange.getResponseHeaders();
        for (HttpString field : List.copyOf(headers.getHeaderNames())) {
            if (ProblemResponse.describesContent(field.toString())) {
                headers.remove(field);
            }
        }
        exchange.setStatusCode(response.status());
        response.headers().forEach((name, values) -> {
            headers.remove(name);
            headers.addAll(new HttpString(name), values);
        });
        exchange.getResponseSender().send(ByteBuffer.wrap(response.body())); // of which Undertow sends nothing for HEAD
    }

    private static UndertowOutputStream buffer(HttpServerExchange exchange) {
        return exchange.isBlocking() && exchange.getOutputStream() instanceof UndertowOutputStream stream
                ? stream
                : null;
    }
}
