package io.github.statuary.core.servlet;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.ProblemResponse;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Sends a problem as the response of a servlet. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class ServletSender {

    private ServletSender() {}

    /** The failure itself, without the exceptions in which servlets wrap it. */
    static Throwable causeOf(Throwable thrown) {
        Throwable cause = thrown;
        while (cause instanceof ServletException wrapper && wrapper.getRootCause() != null) {
            cause = wrapper.getRootCause();
        }
        return cause;
    }

    /** Sends a problem instead of what was to be sent. */
    static void send(ProblemResponse problem, ServletRequest request, HttpServletResponse servlet) throws IOException {
        ProblemResponse response = request.getProtocol().startsWith("HTTP/2") ? problem.overHttp2() : problem;
        reset(servlet);
        servlet.setStatus(response.status());
        response.headers().forEach((name, values) -> {
            servlet.setHeader(name, values.get(0));
            values.subList(1, values.size()).forEach(value -> servlet.addHeader(name, value));
        });
        if (response.hasBody()) {
            byte[] body = response.body();
            servlet.setContentLength(body.length);
            servlet.getOutputStream().write(body);
        }
    }

    /** Resets what was to be sent, except the header fields that do not describe its content. */
    private static void reset(HttpServletResponse servlet) {
        Map<String, Collection<String>> kept = new LinkedHashMap<>();
        for (String name : servlet.getHeaderNames()) {
            if (!ProblemResponse.describesContent(name)) {
                kept.put(name, List.copyOf(servlet.getHeaders(name)));
            }
        }
        servlet.reset();
        kept.forEach((name, values) -> {
            if (!servlet.containsHeader(name)) {
                values.forEach(value -> servlet.addHeader(name, value));
            }
        });
    }
}
