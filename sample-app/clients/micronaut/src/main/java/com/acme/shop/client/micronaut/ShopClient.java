package com.acme.shop.client.micronaut;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.async.annotation.SingleResult;
import io.micronaut.core.io.buffer.ByteBuffer;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Head;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.client.annotation.Client;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Publisher;

/** The shop, by a client that {@link ShopErrors} switches on, with each form of a result that Micronaut knows. */
@Client(id = "shop")
@Consumes(MediaType.ALL)
public interface ShopClient {

    @Get("/{+path}{?token}")
    String get(String path, @Nullable @QueryValue String token);

    @Post("/{+path}")
    String post(String path, @Nullable @Header("Idempotency-Key") String key);

    @Head("/{+path}")
    HttpResponse<?> head(String path);

    @Delete("/{+path}")
    HttpResponse<?> delete(String path);

    @Get("/{+path}")
    Publisher<ByteBuffer<?>> open(String path);

    @Get("/{+path}")
    @Nullable
    String orNull(String path);

    @Get("/{+path}")
    Optional<String> optional(String path);

    @Get("/{+path}")
    HttpResponse<String> response(String path);

    @Get("/{+path}")
    CompletableFuture<String> future(String path);

    @Get("/{+path}")
    CompletableFuture<Optional<String>> optionalFuture(String path);

    @Get("/{+path}")
    @SingleResult
    Publisher<String> single(String path);

    @Get("/{+path}")
    Publisher<String> publisher(String path);
}
