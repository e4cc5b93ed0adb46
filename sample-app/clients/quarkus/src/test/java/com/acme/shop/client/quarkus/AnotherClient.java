package com.acme.shop.client.quarkus;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.Closeable;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** A client that is not switched on. */
@Path("")
@RegisterRestClient(baseUri = "http://localhost")
public interface AnotherClient extends Closeable {

    @GET
    String get();
}
