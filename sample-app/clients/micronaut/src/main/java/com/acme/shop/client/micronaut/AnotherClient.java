package com.acme.shop.client.micronaut;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.annotation.Client;
import java.util.Optional;

/** A client that is not switched on. */
@Client(id = "another")
@Consumes(MediaType.ALL)
public interface AnotherClient {

    @Get("/{+path}")
    @Nullable
    String get(String path);

    @Get("/{+path}")
    Optional<String> optional(String path);
}
