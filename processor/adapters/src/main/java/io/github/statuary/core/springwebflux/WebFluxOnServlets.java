package io.github.statuary.core.springwebflux;

import io.github.statuary.GeneratedByStatuary;
import jakarta.servlet.http.HttpServletRequest;
import javax.annotation.processing.Generated;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.ClassUtils;

/** WebFlux on a container of servlets, such as Tomcat. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class WebFluxOnServlets {

    private static final boolean ARE_HERE =
            ClassUtils.isPresent("jakarta.servlet.http.HttpServletRequest", WebFluxOnServlets.class.getClassLoader());

    private WebFluxOnServlets() {}

    /** Whether a container has the request from HTTP/2 or later, where no header field is about the connection. */
    static boolean speaksHttp2(ServerHttpRequest request) {
        if (!ARE_HERE) {
            return false;
        }
        try {
            Object container = ServerHttpRequestDecorator.getNativeRequest(request);
            return container instanceof HttpServletRequest servlet
                    && !servlet.getProtocol().startsWith("HTTP/1.");
        } catch (IllegalArgumentException | IllegalStateException test) {
            return false; // for which there is no server
        }
    }
}
