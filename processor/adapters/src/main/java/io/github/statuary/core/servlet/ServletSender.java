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

/** Sends a problem as the response of a servlet, for the adapters of what runs on servlets. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class ServletSender {

    private ServletSender() {}

    /**
     * The failure itself, without the exceptions in which servlets wrap it.
     *
     * @param thrown what was thrown
     * @return the root cause of a {@link ServletException} that has one, or else what was thrown
     */
    public static Throwable causeOf(Throwable thrown) {
        Throwable cause = thrown;
        while (cause instanceof ServletException wrapper && wrapper.getRootCause() != null) {
            cause = wrapper.getRootCause();
        }
        return cause;
    }

    /**
     * Sends a problem instead of what was to be sent.
     *
     * @param problem the response to send
     * @param request the request that it answers
     * @param servlet the response to write to, of which nothing is sent yet
     * @throws IOException if the client is gone
     */
    public static void send(ProblemResponse problem, ServletRequest request, HttpServletResponse servlet)
            throws IOException {
        /*{if languages*/
        problem = translated(problem, request, servlet);
        /*}*/
        begin(problem, request, servlet);
        if (problem.hasBody()) {
            byte[] body = problem.body();
            servlet.setContentLength(body.length);
            servlet.getOutputStream().write(body);
        }
    }

    /*{if languages*/
    /**
     * A problem in the language that the client wants most.
     *
     * @param problem the response to send
     * @param request the request that it answers
     * @param servlet the response to write to, of which nothing is sent yet
     * @return the response to send instead
     */
    public static ProblemResponse translated(
            ProblemResponse problem, ServletRequest request, HttpServletResponse servlet) {
        java.util.Enumeration<String> wanted =
                ((jakarta.servlet.http.HttpServletRequest) request).getHeaders("Accept-Language");
        return io.github.statuary.core.Languages.translated(
                problem, wanted == null ? null : java.util.Collections.list(wanted), servlet.getHeaders("Vary"));
    }
    /*}*/

    /**
     * Sets the status and the header fields of a problem, in place of what was to be sent.
     *
     * @param problem the response whose content is still to be written
     * @param request the request that it answers
     * @param servlet the response to write to, of which nothing is sent yet
     */
    public static void begin(ProblemResponse problem, ServletRequest request, HttpServletResponse servlet) {
        boolean endToEnd = !request.getProtocol().startsWith("HTTP/1.");
        reset(servlet);
        servlet.setStatus(problem.status());
        (endToEnd ? problem.overHttp2() : problem).headers().forEach((name, values) -> {
            servlet.setHeader(name, values.get(0));
            values.subList(1, values.size()).forEach(value -> servlet.addHeader(name, value));
        });
    }

    /**
     * Resets what was to be sent, except the header fields that do not describe its content.
     *
     * @param servlet the response, of which nothing is sent yet
     */
    public static void reset(HttpServletResponse servlet) {
        Map<String, Collection<String>> kept = new LinkedHashMap<>();
        for (String name : servlet.getHeaderNames()) {
            if (!ProblemResponse.describesContent(name)) {
                kept.put(name, List.copyOf(servlet.getHeaders(name)));
            }
        }
        servlet.reset();
        kept.forEach((name, values) -> {
            if (!servlet.containsHeader(name)) { // a container sets its own fields anew
                values.forEach(value -> servlet.addHeader(name, value));
            }
        });
    }
}
