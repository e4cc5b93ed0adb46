package io.github.statuary.core.servlet;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.ProblemResponse;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.Generated;

/** Sends a problem as the response of a servlet. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class ServletSender {

    private static final Set<String> CONTENT_FIELDS = Set.of(
            "content-disposition",
            "content-encoding",
            "content-language",
            "content-length",
            "content-location",
            "content-range",
            "content-type",
            "etag",
            "last-modified");

    private ServletSender() {}

    /** The failure itself, without the exceptions in which servlets wrap it. */
    static Throwable causeOf(Throwable thrown) {
        Throwable cause = thrown;
        while (cause instanceof ServletException wrapper && wrapper.getRootCause() != null) {
            cause = wrapper.getRootCause();
        }
        return cause;
    }

    /** Resets what was to be sent, except the header fields that do not describe its content. */
    static void send(ProblemResponse response, HttpServletResponse servlet) throws IOException {
        Map<String, Collection<String>> kept = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : servlet.getHeaderNames()) {
            kept.put(name, List.copyOf(servlet.getHeaders(name)));
        }
        servlet.reset();
        CONTENT_FIELDS.forEach(kept::remove);
        kept.forEach((name, values) -> values.forEach(value -> servlet.addHeader(name, value)));
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
}
