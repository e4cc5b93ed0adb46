package com.acme.shop.jetty;

import com.acme.shop.Decoration;
import com.acme.shop.Shop;
import com.acme.shop.http.servlet.ServletProblemFilter;
import jakarta.servlet.DispatcherType;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.EnumSet;
import org.eclipse.jetty.ee11.servlet.DefaultServlet;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The shop in a servlet container, Jetty. */
public final class ShopServer {
    private final Server server;

    /** Starts the shop on the loopback interface; port 0 takes a free one. */
    public ShopServer(int port) throws Exception {
        server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        ServletContextHandler context = new ServletContextHandler("/");
        context.addFilter(
                new FilterHolder(new ServletProblemFilter(new Decoration())),
                "/*",
                EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
        ServletHolder shop = new ServletHolder(new ShopServlet(new Shop()));
        shop.setAsyncSupported(true);
        for (String path : new String[] {"/orders", "/orders/*", "/quote", "/invoices/*", "/admin/*", "/errors/*"}) {
            context.addServlet(shop, path);
        }
        context.addServlet(shop, "/async/*");
        context.addServlet(shop, "/refused/*");
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
