package com.acme.shop.rest;

import com.acme.loyalty.Points;
import com.acme.shop.Errors;
import com.acme.shop.GivenUp;
import com.acme.shop.Json;
import com.acme.shop.Order;
import com.acme.shop.Shop;
import com.acme.shop.http.Problem;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** The routes of the shop. */
@Path("/")
@Produces({Json.MEDIA_TYPE, "*/*"})
public class ShopResource {
    private final Shop shop;

    public ShopResource(Shop shop) {
        this.shop = shop;
    }

    @GET
    @Path("orders/{id}")
    public Response find(@PathParam("id") String id) {
        return json(Json.of(shop.find(id)));
    }

    @POST
    @Path("orders")
    @Consumes(Json.MEDIA_TYPE)
    public Response place(String body) {
        Order order = shop.place(Json.newOrder(Json.MEDIA_TYPE, body));
        return Response.created(URI.create("/orders/" + order.id()))
                .entity(Json.of(order))
                .type(Json.MEDIA_TYPE)
                .build();
    }

    @DELETE
    @Path("orders/{id}")
    public void cancel(@PathParam("id") String id) {
        shop.cancel(id);
    }

    @GET
    @Path("quote")
    public Response quote() {
        return json(Json.of(shop.quote()));
    }

    @GET
    @Path("invoices/{id}")
    public void invoice(@PathParam("id") String id) {
        shop.invoice(id);
    }

    @GET
    @Path("admin/limits")
    @Produces(Json.MEDIA_TYPE)
    public Response limits(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        return json(Json.of(shop.limits(authorization)));
    }

    @GET
    @Path("errors/{name}")
    public String fail(@PathParam("name") String name) {
        return Errors.raise(name);
    }

    @GET
    @Path("async/{name}")
    public CompletionStage<String> failLater(@PathParam("name") String name) {
        return Errors.later(name);
    }

    @GET
    @Path("other-way/{name}")
    public void resume(@PathParam("name") String name, @Suspended AsyncResponse response) {
        response.resume(Errors.named(name));
    }

    /** Never reached: a filter throws first. */
    @GET
    @Path("filtered/{name}")
    public String filtered(@PathParam("name") String name) {
        return name;
    }

    /** An answer with these fields, whose body fails after some bytes or before the first. */
    @GET
    @Path("given-up/{what}")
    public Response giveUp(@PathParam("what") String what) throws IOException {
        List<byte[]> bytes = new ArrayList<>();
        Response.ResponseBuilder response = Response.ok();
        GivenUp.begin(what, response::header, bytes::add);
        StreamingOutput body = out -> {
            for (byte[] some : bytes) {
                out.write(some);
            }
            GivenUp.raise(what);
        };
        return response.entity(body).build();
    }

    @GET
    @Path("loyalty/{how}")
    public String spend(@PathParam("how") String how) {
        return Points.spend(how);
    }

    @GET
    @Path("explicit/{how}")
    public String answerExplicitly(@PathParam("how") String how) {
        throw switch (how) {
            case "moved" -> new RedirectionException(303, URI.create("/orders/1"));
            case "inside" -> new CompletionException(new ClientErrorException(409));
            default -> new ClientErrorException(409, Errors.named("message"));
        };
    }

    @GET
    @Path("refused/{status}")
    public void refuse(@PathParam("status") int status) {
        throw switch (status) {
            case 401 -> new NotAuthorizedException("Basic realm=\"shop\"");
            case 403 -> new ForbiddenException();
            default -> new WebApplicationException(status);
        };
    }

    /** Throws a response of the application's own. */
    @GET
    @Path("thrown")
    public void throwResponse() {
        throw new WebApplicationException(Response.status(409)
                .entity("Somebody has taken it.")
                .type("text/plain")
                .build());
    }

    @GET
    @Path("closed")
    public Response closed() {
        return Response.status(503).entity(shop.closed()).type("text/plain").build();
    }

    @GET
    @Path("export")
    public Response export() {
        StreamingOutput csv = shop::export;
        return Response.ok(csv, "text/csv").build();
    }

    @GET
    @Path("returned")
    public Problem returned() {
        return Problem.of(402).with("balance", 30).with("hint", null);
    }

    @GET
    @Path("returned-as-409")
    public Response returnedAs409() {
        return Response.status(409).entity(returned()).build();
    }

    private static Response json(String json) {
        return Response.ok(json, Json.MEDIA_TYPE).build();
    }
}
