package com.acme.shop.jetty;

import com.acme.shop.Decoration;
import com.acme.shop.Errors;
import com.acme.shop.Shop;
import com.acme.shop.Translation;
import com.acme.shop.Varying;
import com.acme.shop.http.servlet.ServletProblemFilter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.URI;
import java.util.EnumSet;
import org.eclipse.jetty.ee11.servlet.DefaultServlet;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The shop in a servlet container, Jetty. */
public final class ShopServer {
    private final Server server;

    /** Starts the shop on the loopback interface; port 0 takes a free one. */
    public ShopServer(int port) throws Exception {
        this(port, new ServletProblemFilter(new Translation().with(new Decoration())));
    }

    /** Starts the shop with the adapter of loyalty points, an annotated package beside its own. */
    public static ShopServer withLoyalty(int port) throws Exception {
        return new ShopServer(
                port,
                new com.acme.loyalty.http.servlet.ServletProblemFilter(),
                new ServletProblemFilter(new Translation().with(new Decoration())));
    }

    /** Starts the shop's routes with the adapters of the kiosk and of loyalty points, and an own handler of what is illegal. */
    public static ShopServer withKiosk(int port) throws Exception {
        return new ShopServer(
                port,
                new com.acme.loyalty.http.servlet.ServletProblemFilter(),
                new com.acme.kiosk.http.servlet.ServletProblemFilter(),
                (request, response, chain) -> {
                    try {
                        chain.doFilter(request, response);
                    } catch (IllegalStateException illegal) {
                        ((HttpServletResponse) response).setStatus(418);
                        response.getOutputStream().print("the application's own");
                    }
                });
    }

    private ShopServer(int port, Filter... problems) throws Exception {
        server = new Server();
        HttpConfiguration http = new HttpConfiguration();
        ServerConnector connector =
                new ServerConnector(server, new HttpConnectionFactory(http), new HTTP2CServerConnectionFactory(http));
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.setPort(port);
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler("/");
        for (Filter filter : problems) {
            context.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
        }
        Filter varying = (request, response, chain) -> {
            Varying.begin(
                    ((HttpServletRequest) request).getHeader(Varying.ASKED),
                    by -> ((HttpServletResponse) response).addHeader("Vary", by));
            chain.doFilter(request, response);
        };
        context.addFilter(new FilterHolder(varying), "/*", EnumSet.of(DispatcherType.REQUEST));
        Filter throwing = (request, response, chain) ->
                Errors.raise(((HttpServletRequest) request).getRequestURI().substring("/filtered/".length()));
        context.addFilter(new FilterHolder(throwing), "/filtered/*", EnumSet.of(DispatcherType.REQUEST));
        ServletHolder shop = new ServletHolder(new ShopServlet(new Shop()));
        shop.setAsyncSupported(true);
        for (String path : new String[] {"/orders", "/orders/*", "/quote", "/invoices/*", "/admin/*", "/errors/*"}) {
            context.addServlet(shop, path);
        }
        context.addServlet(shop, "/async/*");
        for (String path :
                new String[] {"/refused/*", "/closed", "/other-way/*", "/given-up/*", "/loyalty/*", "/explicit/*"}) {
            context.addServlet(shop, path);
        }
        context.addServlet(shop, "/export");
        context.addServlet(DefaultServlet.class, "/");
        server.setHandler(context);
        server.start();
    }

    public URI address() {
        return URI.create("http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort());
    }

    public void close() throws Exception {
        server.stop();
    }

    public static void main(String... args) throws Exception {
        System.out.println("The shop is open at " + new ShopServer(8080).address());
    }
}
