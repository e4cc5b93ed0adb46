package com.acme.desk;

import com.acme.loyalty.http.PointsFrozenException;
import com.acme.shop.Order;
import com.acme.shop.OrderShipped;
import com.acme.shop.http.HttpStatusException;
import com.acme.shop.http.NotFoundException;
import com.acme.shop.http.OrderNotFoundException;
import com.acme.shop.http.OutOfStockException;
import com.acme.shop.http.PaymentDeclinedException;
import com.acme.shop.http.RateLimitedException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The routes of a desk in the shop. The document of the application says what each of them answers, by what it declares. */
@Path("/desk")
@Produces(MediaType.APPLICATION_JSON)
public class Desk implements Till {

    /** Two problem types of one status, one of them of a mapped class; problem types of two packages with one status; and one alone. */
    @POST
    @Path("orders/{how}")
    public String place(@PathParam("how") String how)
            throws OutOfStockException, OrderShipped, UncheckedIOException, PointsFrozenException,
                    PaymentDeclinedException, RateLimitedException {
        throw switch (how) {
            case "stock" -> new OutOfStockException("teapot", 21, 3);
            case "shipped" -> new OrderShipped(new Order("2", "teapot", 1, true));
            case "archive" -> new UncheckedIOException(new IOException("archive-7.internal: no such file"));
            case "frozen" -> new PointsFrozenException();
            case "declined" ->
                new PaymentDeclinedException(
                        new BigDecimal("13.00"), PaymentDeclinedException.Reason.OVER_LIMIT, "pay-1", "4111");
            default -> new RateLimitedException(Duration.ofSeconds(7), 5);
        };
    }

    /** Nothing is declared here. The class of the result has the name of a schema of the shop's problem types. */
    @GET
    @Path("quiet")
    public OutOfStockProblem quiet() {
        return new OutOfStockProblem("none");
    }

    /** What the application documents stays. */
    @GET
    @Path("documented")
    @APIResponse(responseCode = "409", description = "As the desk says.", content = @Content(mediaType = "text/plain"))
    @APIResponse(responseCode = "404", description = "The desk is closed.")
    public String documented() throws OutOfStockException, OrderNotFoundException {
        throw new OutOfStockException("teapot", 21, 3);
    }

    /** A problem without a type of its own beside one that has a type. */
    @GET
    @Path("either")
    public String either() throws NotFoundException, OrderNotFoundException {
        throw new NotFoundException("There is no such desk.");
    }

    /** A class that is below one with an answer, and the root of all of them. */
    @GET
    @Path("any")
    public String any() throws Missing, HttpStatusException {
        throw new Missing();
    }

    /** What is not declared may be a reference. */
    @GET
    @Path("referring")
    @APIResponse(responseCode = "402", ref = "PaymentDeclined")
    public String referring() {
        return "open";
    }

    @Override
    public String open() {
        throw new OrderNotFoundException("7");
    }

    /** An order that the desk misses. */
    public static class Missing extends NotFoundException {
        private static final long serialVersionUID = 1L;
    }

    /** Something of the application's own. */
    public record OutOfStockProblem(String said) {}
}
