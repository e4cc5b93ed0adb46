package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.acme.shop.http.GoneException;
import com.acme.shop.http.servlet.ServletProblemFilter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only servlets have: exceptions around exceptions, and errors that are sent. */
class ServletFilterTest {
    private final Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void theRootCauseIsAnswered() throws Exception {
        HttpResponse<byte[]> answer = get((request, response) -> {
            throw new ServletException(new ServletException(new GoneException()));
        });
        Wire.isProblem(answer, 410, "{\"title\":\"Gone\",\"status\":410}");
    }

    @Test
    void withoutARootCauseItIsUnexpected() throws Exception {
        Mode.isUnexpected(get((request, response) -> {
            throw new ServletException("hunter2");
        }));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 599})
    void anErrorThatIsSentIsAProblem(int status) throws Exception {
        HttpResponse<byte[]> answer = get((request, response) -> response.sendError(status));
        Mode.isRefusal(answer, status, Wire.text(answer));
    }

    @ParameterizedTest
    @ValueSource(ints = {399, 600})
    void whatIsNoErrorIsNoProblem(int status) throws Exception {
        HttpResponse<byte[]> answer = get((request, response) -> response.sendError(status));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).doesNotContain("problem");
    }

    @Test
    void nothingIsAddedToAnErrorThatIsSent() throws Exception {
        assumeTrue(Mode.TODAY == Mode.FRAMEWORK_ERRORS, "else Jetty sends it when the servlet returns");
        HttpResponse<byte[]> answer = get((request, response) -> {
            response.sendError(403);
            response.setHeader("X-Late", "7");
        });
        Wire.isProblem(answer, 403, "{\"title\":\"Forbidden\",\"status\":403}");
        Wire.hasNoField(answer, "X-Late");
    }

    @Test
    void aReasonIsLoggedAndNotSent() throws Exception {
        assumeTrue(Mode.TODAY == Mode.FRAMEWORK_ERRORS, "else Jetty sends it");
        try (CapturedLog log = new JdkLog()) {
            get((request, response) -> response.sendError(503, "row 13"));
            get((request, response) -> response.sendError(503));
            assertThat(log.ours()).hasSize(2);
            assertThat(log.ours().get(0).getThrown()).hasMessage("row 13");
            assertThat(log.ours().get(1).getThrown()).isNull();
        }
    }

    @Test
    void anErrorAfterTheResponseHasBegunIsNotAnswered() throws Exception {
        try (CapturedLog log = new JdkLog()) {
            start((request, response) -> {
                response.getOutputStream().print("half");
                response.flushBuffer();
                response.sendError(503);
            });
            try (RawConnection connection = wire().connect()) {
                assertThat(connection.sendLast("GET", "/")).startsWith("HTTP/1.1 200 ");
            }
            assertThat(log.ours()).isEmpty();
        }
    }

    private HttpResponse<byte[]> get(Handler handler) throws Exception {
        server.stop();
        start(handler);
        return wire().send("GET", "/");
    }

    private Wire wire() {
        return new Wire(URI.create("http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort()));
    }

    private void start(Handler handler) throws Exception {
        ServletContextHandler context = new ServletContextHandler("/");
        context.addFilter(new FilterHolder(new ServletProblemFilter()), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new ServletHolder(new Handling(handler)), "/*");
        server.setHandler(context);
        server.start();
    }

    private interface Handler {
        void handle(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException;
    }

    private static final class Handling extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final transient Handler handler;

        Handling(Handler handler) {
            this.handler = handler;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            handler.handle(request, response);
        }
    }
}
