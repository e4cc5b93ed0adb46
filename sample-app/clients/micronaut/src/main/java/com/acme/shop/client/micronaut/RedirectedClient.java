package com.acme.shop.client.micronaut;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.annotation.Client;

/** A client that does not follow redirects, and for which they are errors. */
@Client(id = "redirected")
@Consumes(MediaType.ALL)
public interface RedirectedClient {

    @Get("/{+path}")
    String get(String path);
}
