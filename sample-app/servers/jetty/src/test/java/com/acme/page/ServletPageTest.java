package com.acme.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.acme.shop.http.GoneException;
import com.acme.shop.http.NotFoundException;
import com.acme.shop.http.Problem;
import com.acme.shop.http.servlet.ServletProblemFilter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.EnumSet;
import java.util.function.Consumer;
import org.eclipse.jetty.ee11.servlet.DefaultServlet;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

/** What {@code docs/frameworks/servlet.md} shows. */
class ServletPageTest {

    private static final EnumSet<DispatcherType> DISPATCHES = EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC);

    private Server server;

    @AfterEach
    void stop() throws Exception {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void the_first_answer_is_as_shown() throws Exception {
        URI address = start(context -> {
            FilterRegistration.Dynamic problems = context.addFilter("problems", new ServletProblemFilter());
            problems.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC), false, "/*");
            problems.setAsyncSupported(true);
        });
        new Page("servlet", "See it work").holds(address);
    }

    @Test
    void an_own_handler_is_as_shown() throws Exception {
        Filter mine = (request, response, chain) -> {
            try {
                chain.doFilter(request, response);
            } catch (GoneException ended) {
                ((HttpServletResponse) response).setStatus(410);
                response.getOutputStream().print("This offer has ended.");
            }
        };
        URI address = start(context -> {
            add(context, "problems", new ServletProblemFilter());
            add(context, "mine", mine);
        });
        new Page("servlet", "Your own handlers").holds(address);
    }

    @Test
    void a_trace_id_is_as_shown() throws Exception {
        Filter tracing = (request, response, chain) -> {
            MDC.put("traceId", ((HttpServletRequest) request).getHeader("X-Trace-Id"));
            try {
                chain.doFilter(request, response);
            } finally {
                MDC.remove("traceId");
            }
        };
        URI address = start(context -> {
            add(context, "tracing", tracing);
            add(context, "problems", new ServletProblemFilter(ServletPageTest::traced));
        });
        new Page("servlet", "A trace id").holds(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The framework's own errors", "Security"})
    void errors_of_the_framework_are_as_shown(String section) throws Exception {
        assumeTrue(Page.FRAMEWORK_ERRORS);
        Filter security = (request, response, chain) -> {
            if (((HttpServletRequest) request).getRequestURI().startsWith("/till")) {
                ((HttpServletResponse) response).sendError(403);
            } else {
                chain.doFilter(request, response);
            }
        };
        URI address = start(context -> {
            add(context, "problems", new ServletProblemFilter());
            add(context, "security", security);
        });
        new Page("servlet", section).holds(address);
    }

    private static void add(ServletContext context, String name, Filter filter) {
        FilterRegistration.Dynamic registration = context.addFilter(name, filter);
        registration.addMappingForUrlPatterns(DISPATCHES, false, "/*");
        registration.setAsyncSupported(true);
    }

    private static Problem traced(Problem problem) {
        String traceId = MDC.get("traceId");
        return traceId == null ? problem : problem.with("traceId", traceId);
    }

    private URI start(Consumer<ServletContext> filters) throws Exception {
        server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        ServletContextHandler handler = new ServletContextHandler("/");
        handler.addServletContainerInitializer((classes, context) -> {
            filters.accept(context);
            add(context, "/orders/*", new Orders());
            add(context, "/offers/*", new Offers());
            add(context, "/", new DefaultServlet());
        });
        server.setHandler(handler);
        server.start();
        return URI.create("http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort());
    }

    private static void add(ServletContext context, String path, Servlet servlet) {
        context.addServlet(path, servlet).addMapping(path);
    }

    static final class Orders extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            throw new NotFoundException("No order " + request.getPathInfo().substring(1) + ".");
        }
    }

    static final class Offers extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            throw new GoneException("It ended yesterday.");
        }
    }
}
