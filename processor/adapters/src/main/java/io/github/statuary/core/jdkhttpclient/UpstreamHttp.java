package io.github.statuary.core.jdkhttpclient;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.UpstreamException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntPredicate;
import javax.annotation.processing.Generated;

/**
 * Sends requests by {@link HttpClient}, and throws an {@link UpstreamException} for an error response: a status of 400 or more.
 *
 * <pre>{@code
 * HttpResponse<InputStream> found = UpstreamHttp.send(client, request, BodyHandlers.ofInputStream());
 * }</pre>
 *
 * <p>The body handler gets no error response, and every other one as it comes. At most 64 KiB of an error's body are read, for at
 * most as long as the request's timeout, or ten seconds if it has none; the status is known even if the body does not end.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class UpstreamHttp {

    private UpstreamHttp() {}

    /**
     * Sends a request, and waits for the response.
     *
     * @param <T> the type of the body
     * @param client sends the request
     * @param request any request; with an {@code Idempotency-Key} it counts as idempotent
     * @param handler reads the body of a response that is no error
     * @return the response, which is no error
     * @throws UpstreamException if the response is an error
     * @throws IOException if there is no response
     * @throws InterruptedException if the thread is interrupted
     */
    public static <T> HttpResponse<T> send(HttpClient client, HttpRequest request, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        return send(client, request, handler, UpstreamHttp::isError);
    }

    /**
     * Sends a request, and waits for the response.
     *
     * @param <T> the type of the body
     * @param client sends the request
     * @param request any request; with an {@code Idempotency-Key} it counts as idempotent
     * @param handler reads the body of a response that is no error
     * @param errors whether a status of 300 or more is an error: {@code status -> status >= 300} also throws redirects
     * @return the response, which is no error
     * @throws UpstreamException if the response is an error
     * @throws IOException if there is no response
     * @throws InterruptedException if the thread is interrupted
     */
    public static <T> HttpResponse<T> send(
            HttpClient client, HttpRequest request, HttpResponse.BodyHandler<T> handler, IntPredicate errors)
            throws IOException, InterruptedException {
        ErrorBodyHandler<T> aside = new ErrorBodyHandler<>(request, handler, errors);
        try {
            return aside.orThrow(client.send(request, aside));
        } catch (IOException brokenOff) {
            aside.throwReceived();
            throw brokenOff;
        }
    }

    /**
     * Sends a request without waiting for the response.
     *
     * @param <T> the type of the body
     * @param client sends the request
     * @param request any request; with an {@code Idempotency-Key} it counts as idempotent
     * @param handler reads the body of a response that is no error
     * @return the response, or its failure, which is an {@link UpstreamException} if the response is an error
     */
    public static <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpClient client, HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        return sendAsync(client, request, handler, UpstreamHttp::isError);
    }

    /**
     * Sends a request without waiting for the response.
     *
     * @param <T> the type of the body
     * @param client sends the request
     * @param request any request; with an {@code Idempotency-Key} it counts as idempotent
     * @param handler reads the body of a response that is no error
     * @param errors whether a status of 300 or more is an error: {@code status -> status >= 300} also throws redirects
     * @return the response, or its failure, which is an {@link UpstreamException} if the response is an error
     */
    public static <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpClient client, HttpRequest request, HttpResponse.BodyHandler<T> handler, IntPredicate errors) {
        ErrorBodyHandler<T> aside = new ErrorBodyHandler<>(request, handler, errors);
        return client.sendAsync(request, aside).handle((response, failure) -> {
            if (failure == null) {
                return aside.orThrow(response);
            }
            aside.throwReceived();
            throw failure instanceof CompletionException wrapper ? wrapper : new CompletionException(failure);
        });
    }

    private static boolean isError(int status) {
        return status >= 400;
    }
}
