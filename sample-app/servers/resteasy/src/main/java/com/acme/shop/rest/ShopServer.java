package com.acme.shop.rest;

import com.acme.shop.Shop;
import com.acme.shop.http.jakartarest.CompletionExceptionMapper;
import com.acme.shop.http.jakartarest.ConstraintViolationExceptionMapper;
import com.acme.shop.http.jakartarest.ExecutionExceptionMapper;
import com.acme.shop.http.jakartarest.HttpStatusExceptionMapper;
import com.acme.shop.http.jakartarest.ThrowableMapper;
import com.acme.shop.http.jakartarest.WebApplicationExceptionMapper;
import com.acme.shop.rest.reviews.ReviewResource;
import io.undertow.Undertow;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.jboss.resteasy.spi.ResteasyDeployment;

/** The shop on RESTEasy, in Undertow. Nothing is scanned here, so the generated mappers are listed. */
public final class ShopServer implements AutoCloseable {
    private final Server server = new Server();

    /** Starts the shop on the loopback interface; port 0 takes a free one. */
    public ShopServer(int port) {
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setResources(List.of(new ShopResource(new Shop()), new ReviewResource()));
        deployment.setProviders(List.of(
                new HttpStatusExceptionMapper(),
                new CompletionExceptionMapper(),
                new ExecutionExceptionMapper(),
                new WebApplicationExceptionMapper(),
                new ConstraintViolationExceptionMapper(),
                new ThrowableMapper(),
                new ShopDecoration()));
        server.deploy(deployment);
        server.start(Undertow.builder().addHttpListener(port, "localhost"));
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
