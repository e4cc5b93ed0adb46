package io.github.statuary.benchmarks.requests;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** The JDK's server. It has no error path, so a filter of the application's catches and answers. */
final class JdkServer implements Application {

    @Override
    public int start(Way way) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        HttpContext everything = server.createContext("/", exchange -> {
            if (way != Way.PLAIN) {
                throw way.failure();
            }
            answer(exchange, 200);
        });
        everything
                .getFilters()
                .add(
                        switch (way) {
                            case PLAIN, OWN, LEAST -> new OwnFilter();
                            case ALWAYS -> new io.github.statuary.benchmarks.http.jdkhttpserver.JdkProblemFilter();
                            case SERVER_ERRORS_ONLY ->
                                new io.github.statuary.benchmarks.serverside.jdkhttpserver.JdkProblemFilter();
                            case FRAMEWORK_ERRORS ->
                                new io.github.statuary.benchmarks.everyerror.jdkhttpserver.JdkProblemFilter();
                        });
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.start();
        return server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        byte[] body = Way.body();
        exchange.getResponseHeaders().set("Content-Type", Way.TYPE);
        exchange.sendResponseHeaders(status, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /** The application's answer. */
    private static final class OwnFilter extends Filter {

        @Override
        public String description() {
            return "Answers the application's exception";
        }

        @Override
        public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
            try {
                chain.doFilter(exchange);
            } catch (Way.OrderNotFound failure) {
                answer(exchange, 404);
            }
        }
    }
}
