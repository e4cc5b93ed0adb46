package com.acme.shop;

import com.acme.shop.http.BadGatewayException;
import com.acme.shop.http.BadRequestException;
import com.acme.shop.http.ClientErrorException;
import com.acme.shop.http.ConflictException;
import com.acme.shop.http.ContentTooLargeException;
import com.acme.shop.http.GoneException;
import com.acme.shop.http.InternalServerErrorException;
import com.acme.shop.http.MethodNotAllowedException;
import com.acme.shop.http.NotFoundException;
import com.acme.shop.http.PaymentRequiredException;
import com.acme.shop.http.ProxyAuthenticationRequiredException;
import com.acme.shop.http.RangeNotSatisfiableException;
import com.acme.shop.http.RedirectionException;
import com.acme.shop.http.ServerErrorException;
import com.acme.shop.http.ServiceUnavailableException;
import com.acme.shop.http.TooManyRequestsException;
import com.acme.shop.http.UnauthorizedException;
import com.acme.shop.http.UnavailableForLegalReasonsException;
import com.acme.shop.http.UnsupportedMediaTypeException;
import com.acme.shop.http.UpgradeRequiredException;
import com.acme.shop.http.Upstream;
import com.acme.shop.http.UpstreamException;
import jakarta.transaction.RollbackException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/**
 * Failures by name: one for each shape of a generated exception, and those of {@link ThrownErrors}. The wire contract needs them, not a shop: every
 * server has the routes {@code GET /errors/{name}}, which throws, {@code GET /async/{name}}, which fails later,
 * {@code GET /other-way/{name}}, which fails in the second way that the framework has, and {@code GET /filtered/{name}}, where a
 * filter throws before the route is reached.
 */
public final class Errors {
    private static final URI SHOP = URI.create("https://shop.acme.com/");
    private static final Throwable CAUSE = new IllegalStateException("row 13, password=hunter2");

    private static final Map<String, Supplier<Throwable>> BY_NAME = Map.ofEntries(
            // Constructors, without and with a header that the protocol requires.
            Map.entry("bare", GoneException::new),
            Map.entry("message", () -> new GoneException("It was here yesterday.")),
            Map.entry("cause", () -> new GoneException("It was here yesterday.", CAUSE)),
            Map.entry(
                    "challenge",
                    () -> new UnauthorizedException("Basic realm=\"a\"")
                            .withHeader("WWW-Authenticate", "Bearer realm=\"b\"")),
            Map.entry("proxy-challenge", () -> new ProxyAuthenticationRequiredException("Basic realm=\"a\"", "Who?")),
            Map.entry("allow", () -> new MethodNotAllowedException(List.of("GET", "PATCH"), "No.", CAUSE)),
            Map.entry("allow-none", () -> new MethodNotAllowedException(List.of())),
            Map.entry("upgrade", () -> new UpgradeRequiredException(List.of("HTTP/3.0"))),
            Map.entry("server", () -> new InternalServerErrorException("db-3 is down", CAUSE)),
            Map.entry(
                    "server-instance",
                    () -> new ServiceUnavailableException("db-3 is down").withInstance(SHOP.resolve("till/3"))),
            Map.entry("published", () -> new BadGatewayException("db-3 is down").withDetail("Try another shop.")),
            // Headers that are optional.
            Map.entry("delay-413", () -> new ContentTooLargeException().retryAfter(Duration.ofSeconds(90))),
            Map.entry("delay-429", () -> new TooManyRequestsException().retryAfter(Duration.ofMillis(1500))),
            Map.entry(
                    "date", () -> new ServiceUnavailableException().retryAfter(Instant.parse("2030-01-07T08:09:10Z"))),
            Map.entry("length", () -> new RangeNotSatisfiableException().completeLength(1234)),
            Map.entry(
                    "blocked",
                    () -> new UnavailableForLegalReasonsException().blockedBy(URI.create("https://spqr.example.org/"))),
            Map.entry("accept", () -> new UnsupportedMediaTypeException().accept(List.of("text/csv", "image/png"))),
            Map.entry(
                    "own-header",
                    () -> new ConflictException().withHeader("X-Shelf", "7").withHeader("X-Shelf", "8")),
            Map.entry("connection-fields", () -> new ConflictException().withHeader("Keep-Alive", "timeout=5")),
            // Every member, and values that break a careless writer.
            Map.entry(
                    "members",
                    () -> new PaymentRequiredException("Not today.")
                            .withType(SHOP.resolve("till"))
                            .withTitle("The till is empty")
                            .withInstance(SHOP.resolve("till/3"))
                            .with("balance", 30)
                            .with("accounts", List.of("/a", "/b"))
                            .with("open", true)),
            Map.entry(
                    "control",
                    () -> new BadRequestException("a\r\nSet-Cookie: b=c\r\n\r\n\u0000<d>\"\\\u2028\uD83D\uDCA9")),
            Map.entry("long", () -> new BadRequestException("0123456789".repeat(10_000))),
            // Codes that are not errors, or not registered.
            Map.entry("moved", () -> RedirectionException.movedPermanently(SHOP.resolve("new"))),
            Map.entry("see-other", () -> RedirectionException.seeOther(SHOP.resolve("other"))),
            Map.entry("not-modified", () -> RedirectionException.of(304, null).withHeader("ETag", "\"7\"")),
            Map.entry("unknown-432", () -> ClientErrorException.of(432, "Strange.")),
            Map.entry("unknown-499", () -> ClientErrorException.of(499, null)),
            Map.entry("unknown-555", () -> ServerErrorException.of(555, "db-3 is down")),
            Map.entry("unknown-599", () -> ServerErrorException.of(599, null)),
            Map.entry("decorated", () -> new GoneException().withType(Decoration.TRACED)),
            Map.entry("decorated-245", () -> new GoneException().withType(Decoration.TO_245)),
            Map.entry("decorated-204", () -> new GoneException().withType(Decoration.TO_204)),
            // Wrappers, and unexpected failures.
            Map.entry("wrapped", () -> new CompletionException(new GoneException("It was here yesterday."))),
            Map.entry("in-execution", () -> new ExecutionException(new GoneException("It was here yesterday."))),
            Map.entry(
                    "wrapped-twice",
                    () -> new CompletionException(new ExecutionException(new GoneException("It was here yesterday.")))),
            Map.entry(
                    "in-invocation", () -> new InvocationTargetException(new GoneException("It was here yesterday."))),
            Map.entry(
                    "in-undeclared",
                    () -> new UndeclaredThrowableException(new GoneException("It was here yesterday."))),
            Map.entry(
                    "rolled-back",
                    () -> new RollbackException().initCause(new GoneException("It was here yesterday."))),
            Map.entry(
                    "in-another", () -> new UnsupportedOperationException(new GoneException("It was here yesterday."))),
            Map.entry("checked", () -> new GeneralSecurityException("row 13, password=hunter2")),
            // What another shop answered, and nobody caught.
            Map.entry("received", () -> received(404)),
            Map.entry("received-timeout", () -> received(504)),
            Map.entry("received-wrapped", () -> new CompletionException(new ExecutionException(received(403)))),
            Map.entry("received-sold", () -> received(409)),
            Map.entry("unexpected", () -> new IllegalStateException("row 13, password=hunter2")),
            Map.entry("wrapped-unexpected", () -> new CompletionException(CAUSE)));

    private Errors() {}

    /** An error response of another shop, which has a lot to say. */
    private static UpstreamException received(int status) {
        return Upstream.of(
                Upstream.Request.of("GET", SHOP.resolve("stock/7?token=hunter2")),
                status,
                Map.of(
                        "Content-Type", List.of("application/problem+json"),
                        "Set-Cookie", List.of("password=hunter2"),
                        "Retry-After", List.of("7"),
                        "WWW-Authenticate", List.of("Basic realm=\"hunter2\"")),
                "{\"type\":\"https://shop.acme.com/hunter2\",\"detail\":\"hunter2\",\"password\":\"hunter2\"}"
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** Throws the failure of that name, 404 if there is none; it never returns. */
    public static String raise(String name) {
        throw Errors.<RuntimeException>unchecked(named(name));
    }

    /** Fails with the failure of that name in another thread. */
    public static CompletableFuture<String> later(String name) {
        return CompletableFuture.supplyAsync(() -> raise(name));
    }

    /** The failure of that name. */
    public static Throwable named(String name) {
        Supplier<? extends Throwable> failure = BY_NAME.get(name);
        return (failure == null ? ThrownErrors.ALL.getOrDefault(name, NotFoundException::new) : failure).get();
    }

    /** Throws a checked wrapper without declaring it. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable failure) throws T {
        throw (T) failure;
    }
}
