package com.acme.shop.armeria;

import com.acme.shop.Decoration;
import com.acme.shop.Errors;
import com.acme.shop.Shop;
import com.acme.shop.Translation;
import com.acme.shop.Varying;
import com.acme.shop.http.armeria.ArmeriaProblemHandler;
import com.acme.shop.http.armeria.ArmeriaProblemPages;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.server.Server;
import com.linecorp.armeria.server.ServerBuilder;
import com.linecorp.armeria.server.ServerErrorHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.function.Consumer;

/** The shop on Armeria. */
public final class ShopServer implements AutoCloseable {
    private final Server server;

    /** Starts the shop on the loopback interface; port 0 takes a free one. */
    public ShopServer(int port) {
        this(
                port,
                new ArmeriaProblemHandler(new Translation().with(new Decoration())),
                new ArmeriaProblemPages()::register);
    }

    /** Starts the shop with the adapter of loyalty points, an annotated package beside its own. */
    public static ShopServer withLoyalty(int port) {
        return new ShopServer(
                port,
                new ArmeriaProblemHandler(new Translation().with(new Decoration()))
                        .orElse(new com.acme.loyalty.http.armeria.ArmeriaProblemHandler()),
                builder -> {
                    new ArmeriaProblemPages().register(builder);
                    new com.acme.loyalty.http.armeria.ArmeriaProblemPages().register(builder);
                });
    }

    /** Starts the shop's routes with the adapters of the kiosk and of loyalty points, and an own handler of what is illegal. */
    public static ShopServer withKiosk(int port) {
        ServerErrorHandler own = (context, thrown) -> thrown instanceof IllegalStateException
                ? HttpResponse.of(HttpStatus.valueOf(418), MediaType.PLAIN_TEXT, "the application's own")
                : null;
        return new ShopServer(
                port,
                own.orElse(new com.acme.kiosk.http.armeria.ArmeriaProblemHandler())
                        .orElse(new com.acme.loyalty.http.armeria.ArmeriaProblemHandler()),
                new com.acme.loyalty.http.armeria.ArmeriaProblemPages()::register);
    }

    private ShopServer(int port, ServerErrorHandler problems, Consumer<ServerBuilder> pages) {
        ServerBuilder builder = Server.builder()
                .http(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                .annotatedService(new ShopService(new Shop()))
                .decorator((delegate, context, request) -> {
                    Varying.begin(
                            request.headers().get(Varying.ASKED),
                            by -> context.mutateAdditionalResponseHeaders(fields -> fields.add("vary", by)));
                    return delegate.serve(context, request);
                })
                .decoratorUnder(
                        "/filtered",
                        (delegate, context, request) ->
                                HttpResponse.of(Errors.raise(context.path().substring("/filtered/".length()))))
                .errorHandler(problems);
        pages.accept(builder);
        server = builder.build();
        server.start().join();
    }

    public URI address() {
        return URI.create("http://localhost:" + server.activeLocalPort());
    }

    /** Does not wait: Netty listens for two seconds more whether a thread gets work. */
    @Override
    public void close() {
        server.closeAsync();
    }

    /** Runs the shop on port 8080, or on the one given. */
    public static void main(String... args) {
        URI address = new ShopServer(args.length == 0 ? 8080 : Integer.parseInt(args[0])).address();
        System.out.println("The shop is open at " + address + ". Ctrl-C closes it.");
    }
}
