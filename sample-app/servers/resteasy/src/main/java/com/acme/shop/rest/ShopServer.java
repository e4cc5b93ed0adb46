package com.acme.shop.rest;

import com.acme.kiosk.OwnMapper;
import com.acme.shop.Shop;
import com.acme.shop.rest.reviews.ReviewResource;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.jboss.resteasy.spi.ResteasyDeployment;

/** The shop on RESTEasy, in Undertow. Nothing is scanned here, so the generated providers are listed. */
public final class ShopServer implements AutoCloseable {
    private static final List<String> PROVIDERS = List.of(
            "HttpStatusExceptionMapper",
            "OrderShippedMapper",
            "RuntimeExceptionMapper",
            "UncheckedIOExceptionMapper",
            "UpstreamExceptionMapper",
            "ProcessingExceptionMapper",
            "CompletionExceptionMapper",
            "ExecutionExceptionMapper",
            "InvocationTargetExceptionMapper",
            "UndeclaredThrowableExceptionMapper",
            "TransactionRollbackExceptionMapper",
            "WebApplicationExceptionMapper",
            "ConstraintViolationExceptionMapper",
            "JsonMappingExceptionMapper",
            "JsonParseExceptionMapper",
            "ThrowableMapper",
            "JakartaRestProblemPages",
            "JakartaRestProblemWriter");

    private static final String SHOP = "com.acme.shop.http.jakartarest";
    private static final String LOYALTY = "com.acme.loyalty.http.jakartarest";

    private final Server server = new Server();

    /** Starts the shop on the loopback interface; port 0 takes a free one. */
    public ShopServer(int port) {
        this(port, List.of(new ShopDecoration(), new ShopTranslation()), SHOP);
    }

    /** Starts the shop with the adapter of loyalty points, an annotated package beside its own. */
    public static ShopServer withLoyalty(int port) {
        return new ShopServer(port, List.of(new ShopDecoration(), new ShopTranslation()), SHOP, LOYALTY);
    }

    /** Starts the shop's routes with the adapters of the kiosk and of loyalty points, and an own handler of what is illegal. */
    public static ShopServer withKiosk(int port) {
        return new ShopServer(port, List.of(new OwnMapper()), "com.acme.kiosk.http.jakartarest", LOYALTY);
    }

    private ShopServer(int port, List<Object> more, String... adapters) {
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setResources(List.of(new ShopResource(new Shop()), new ReviewResource()));
        List<Object> providers = new ArrayList<>(more);
        providers.add(new ThrowingFilter());
        providers.add(new VaryingFilter());
        for (String adapter : adapters) {
            providers.addAll(providersOf(adapter));
        }
        deployment.setProviders(providers);
        server.deploy(deployment);
        server.start(Undertow.builder()
                .addHttpListener(port, "localhost")
                .setServerOption(UndertowOptions.ENABLE_HTTP2, true));
    }

    /** The providers of an adapter, as far as they are there: which ones are generated depends on {@code frameworkErrors}. */
    private static List<Object> providersOf(String adapter) {
        List<Object> providers = new ArrayList<>();
        for (String name : PROVIDERS) {
            try {
                providers.add(
                        Class.forName(adapter + "." + name).getConstructor().newInstance());
            } catch (ClassNotFoundException notGenerated) {
                continue;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return providers;
    }

    public URI address() {
        return URI.create("http://localhost:" + server.port());
    }

    @Override
    public void close() {
        server.stop();
    }

    public static void main(String... args) {
        System.out.println("The shop is open at " + new ShopServer(8080).address());
    }

    /** Tells which port it took. */
    private static final class Server extends UndertowJaxrsServer {
        int port() {
            InetSocketAddress address =
                    (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
            return address.getPort();
        }
    }
}
