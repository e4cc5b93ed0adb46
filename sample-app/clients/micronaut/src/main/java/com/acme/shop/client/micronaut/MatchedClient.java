package com.acme.shop.client.micronaut;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.annotation.Client;

/** A client that is switched on by an annotation of its own. */
@FromShop
@Client("${shop.url}")
@Consumes(MediaType.ALL)
public interface MatchedClient {

    @Get("/{+path}")
    @Nullable
    String get(String path);
}
