package io.github.statuary.core.servlet;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.ProblemPages;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Answers requests for the pages about problem types, for the adapters of what runs on servlets. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class ServletProblemPages {

    private ServletProblemPages() {}

    /**
     * Sends the page that is asked for. A path may be the one that the client sees, or the one below the application's.
     *
     * @param request any request
     * @param response the response to write to
     * @return false if the request is for anything else
     * @throws IOException if the client is gone
     */
    public static boolean answer(ServletRequest request, ServletResponse response) throws IOException {
        if (!(request instanceof HttpServletRequest http) || !(response instanceof HttpServletResponse servlet)) {
            return false;
        }
        boolean head = http.getMethod().equals("HEAD");
        if (!head && !http.getMethod().equals("GET")) {
            return false;
        }
        Optional<ProblemPages.Page> found = find(http);
        if (found.isEmpty()) {
            return false;
        }
        ProblemPages.Page page = found.get();
        servlet.setStatus(page.status());
        List<String> varying = List.copyOf(servlet.getHeaders("Vary")); // by what a filter before this one has said
        page.headers().forEach(servlet::setHeader);
        varying.forEach(value -> servlet.addHeader("Vary", value));
        if (page.hasBody()) {
            byte[] body = page.body();
            servlet.setContentLength(body.length);
            if (!head) {
                servlet.getOutputStream().write(body);
            }
        }
        return true;
    }

    private static Optional<ProblemPages.Page> find(HttpServletRequest http) {
        String path = http.getRequestURI();
        String accept = field("Accept", http);
        String ifNoneMatch = field("If-None-Match", http);
        /*{if languages*/
        String language = field("Accept-Language", http);
        if (language != null) {
            String inside = path.substring(http.getContextPath().length());
            return ProblemPages.find(path, accept, language, ifNoneMatch)
                    .or(() -> ProblemPages.find(inside, accept, language, ifNoneMatch));
        }
        /*}*/
        return ProblemPages.find(path, accept, ifNoneMatch)
                .or(() -> ProblemPages.find(path.substring(http.getContextPath().length()), accept, ifNoneMatch));
    }

    private static String field(String name, HttpServletRequest http) {
        List<String> values = Collections.list(http.getHeaders(name));
        return values.isEmpty() ? null : String.join(",", values);
    }
}
