package com.acme.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.acme.shop.http.GoneException;
import com.acme.shop.http.NotFoundException;
import com.acme.shop.http.Problem;
import com.acme.shop.http.UnauthorizedException;
import com.acme.shop.http.armeria.ArmeriaProblemHandler;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.server.Server;
import com.linecorp.armeria.server.ServerErrorHandler;
import com.linecorp.armeria.server.ServiceRequestContext;
import com.linecorp.armeria.server.annotation.Get;
import com.linecorp.armeria.server.annotation.Param;
import com.linecorp.armeria.server.auth.AuthService;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What {@code docs/frameworks/armeria.md} shows. */
class ArmeriaPageTest {

    private static final InetSocketAddress LOOPBACK = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    private Server server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.closeAsync(); // Netty waits for two seconds, each time
        }
    }

    @Test
    void the_first_answer_is_as_shown() throws Exception {
        server = Server.builder()
                .http(LOOPBACK)
                .annotatedService(new Orders())
                .errorHandler(new ArmeriaProblemHandler())
                .build();
        new Page("armeria", "See it work").holds(start());
    }

    @Test
    void an_own_handler_is_as_shown() throws Exception {
        ServerErrorHandler mine = (context, thrown) -> thrown instanceof GoneException
                ? HttpResponse.of(HttpStatus.GONE, MediaType.PLAIN_TEXT, "This offer has ended.")
                : null;
        server = Server.builder()
                .http(LOOPBACK)
                .annotatedService(new Orders())
                .errorHandler(mine.orElse(new ArmeriaProblemHandler()))
                .build();
        new Page("armeria", "Your own handlers").holds(start());
    }

    @Test
    void a_trace_id_is_as_shown() throws Exception {
        server = Server.builder()
                .http(LOOPBACK)
                .annotatedService(new Orders())
                .errorHandler(new ArmeriaProblemHandler(ArmeriaPageTest::traced))
                .build();
        new Page("armeria", "A trace id").holds(start());
    }

    @Test
    void errors_of_the_framework_are_as_shown() throws Exception {
        assumeTrue(Page.FRAMEWORK_ERRORS);
        server = Server.builder()
                .http(LOOPBACK)
                .annotatedService(new Orders())
                .errorHandler(new ArmeriaProblemHandler())
                .build();
        new Page("armeria", "The framework's own errors").holds(start());
    }

    @Test
    void a_refusal_is_as_shown() throws Exception {
        server = Server.builder()
                .http(LOOPBACK)
                .service("/till/money", (context, request) -> HttpResponse.of("30"))
                .decoratorUnder(
                        "/till",
                        AuthService.builder()
                                .add((context, request) -> CompletableFuture.completedFuture(false))
                                .onFailure((delegate, context, request, cause) -> {
                                    throw new UnauthorizedException("Basic realm=\"till\"");
                                })
                                .newDecorator())
                .errorHandler(new ArmeriaProblemHandler())
                .build();
        new Page("armeria", "Security").holds(start());
    }

    @Test
    void without_that_the_refusal_is_the_frameworks() throws Exception {
        server = Server.builder()
                .http(LOOPBACK)
                .service("/till/money", (context, request) -> HttpResponse.of("30"))
                .decoratorUnder(
                        "/till",
                        AuthService.newDecorator((context, request) -> CompletableFuture.completedFuture(false)))
                .errorHandler(new ArmeriaProblemHandler())
                .build();
        HttpRequest request =
                HttpRequest.newBuilder(start().resolve("/till/money")).build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("401 Unauthorized");
    }

    private static Problem traced(Problem problem) {
        ServiceRequestContext context = ServiceRequestContext.currentOrNull();
        String traceId = context == null ? null : context.request().headers().get("x-trace-id");
        return traceId == null ? problem : problem.with("traceId", traceId);
    }

    private URI start() {
        server.start().join();
        return URI.create("http://localhost:" + server.activeLocalPort());
    }

    static final class Orders {
        @Get("/orders/{id}")
        public String find(@Param String id) {
            throw new NotFoundException("No order " + id + ".");
        }

        @Get("/offers/{id}")
        public String offer(@Param String id) {
            throw new GoneException("It ended yesterday.");
        }
    }
}
