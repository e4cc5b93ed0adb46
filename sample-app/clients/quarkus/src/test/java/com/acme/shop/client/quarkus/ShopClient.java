package com.acme.shop.client.quarkus;

import com.acme.shop.http.microprofilerestclient.MicroProfileUpstreamErrors;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.Closeable;
import java.io.InputStream;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** A client that is switched on. */
@Path("")
@RegisterRestClient(baseUri = "http://localhost")
@RegisterProvider(MicroProfileUpstreamErrors.class)
public interface ShopClient extends Closeable {

    @GET
    String get(@QueryParam("token") String token);

    @POST
    String post(@HeaderParam("Idempotency-Key") String key);

    @HEAD
    void head();

    @DELETE
    void delete();

    @GET
    InputStream open();
}
