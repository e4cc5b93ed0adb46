package com.acme.shop.client.quarkus;

import com.acme.shop.http.microprofilerestclient.MicroProfileUpstreamErrors;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.Closeable;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The orders of the shop, as {@code docs/clients.md} has them. */
@Path("/orders")
@RegisterRestClient(configKey = "shop")
@RegisterProvider(MicroProfileUpstreamErrors.class)
public interface OrdersClient extends Closeable {

    @GET
    @Path("/{id}")
    String order(@PathParam("id") String id);
}
