package com.acme.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.acme.shop.http.GoneException;
import com.acme.shop.http.NotFoundException;
import com.acme.shop.http.Problem;
import com.acme.shop.http.jakartarest.ProblemCustomizer;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code docs/frameworks/jakarta-rest.md} shows, on Jersey. */
class JerseyPageTest {

    private HttpServer server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.shutdownNow();
        }
    }

    @Test
    void the_first_answer_is_as_shown() throws Exception {
        ResourceConfig application = new ResourceConfig(OrderResource.class);
        application.packages("com.acme.shop.http.jakartarest");

        new Page("jakarta-rest", "See it work").holds(start(application));
    }

    @Test
    void an_own_mapper_is_as_shown() throws Exception {
        ResourceConfig application = new ResourceConfig(OrderResource.class, EndedOfferMapper.class);
        application.packages("com.acme.shop.http.jakartarest");

        new Page("jakarta-rest", "Your own handlers").holds(start(application));
    }

    @Test
    void a_trace_id_is_as_shown() throws Exception {
        ResourceConfig application = new ResourceConfig(OrderResource.class, TracedProblems.class);
        application.packages("com.acme.shop.http.jakartarest");

        new Page("jakarta-rest", "A trace id").holds(start(application));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The framework's own errors", "Security"})
    void errors_of_the_framework_are_as_shown(String section) throws Exception {
        assumeTrue(Page.FRAMEWORK_ERRORS);
        ResourceConfig application = new ResourceConfig(OrderResource.class, Till.class);
        application.packages("com.acme.shop.http.jakartarest");

        new Page("jakarta-rest", section).holds(start(application));
    }

    private URI start(ResourceConfig application) {
        server = GrizzlyHttpServerFactory.createHttpServer(URI.create("http://localhost:0/"), application);
        return URI.create("http://localhost:" + server.getListener("grizzly").getPort());
    }

    @Path("/")
    public static class OrderResource {
        @GET
        @Path("/orders/{id}")
        public String find(@PathParam("id") String id) {
            throw new NotFoundException("No order " + id + ".");
        }

        @GET
        @Path("/offers/{id}")
        public String offer(@PathParam("id") String id) {
            throw new GoneException("It ended yesterday.");
        }
    }

    @Provider
    public static class EndedOfferMapper implements ExceptionMapper<GoneException> {
        @Override
        public Response toResponse(GoneException ended) {
            return Response.status(410).entity("This offer has ended.").build();
        }
    }

    @Provider
    public static class TracedProblems implements ContextResolver<ProblemCustomizer> {
        @Context
        private HttpHeaders headers;

        @Override
        public ProblemCustomizer getContext(Class<?> mapper) {
            return this::traced;
        }

        private Problem traced(Problem problem) {
            String traceId = headers.getHeaderString("X-Trace-Id");
            return traceId == null ? problem : problem.with("traceId", traceId);
        }
    }

    /** Refuses as an application's own filter does. */
    public static class Till implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getUriInfo().getPath().startsWith("orders/till")) {
                throw new ForbiddenException("The till is closed.");
            }
        }
    }
}
