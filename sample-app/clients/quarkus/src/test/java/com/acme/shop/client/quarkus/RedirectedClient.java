package com.acme.shop.client.quarkus;

import com.acme.shop.http.microprofilerestclient.MicroProfileUpstreamErrors;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.Closeable;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** A client that is told that redirects are errors, too. */
@Path("")
@RegisterRestClient(baseUri = "http://localhost")
@RegisterProvider(RedirectedClient.Errors.class)
public interface RedirectedClient extends Closeable {

    @GET
    String get();

    /** Redirects, too. */
    class Errors extends MicroProfileUpstreamErrors {

        public Errors() {
            super(status -> status >= 300);
        }
    }
}
