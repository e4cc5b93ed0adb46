package io.github.statuary.processor.document;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpServer;
import io.github.statuary.processor.harness.Compiled;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The JDK's server with the generated filters of some packages. It has no pages of its own: all the rest is a 410. */
record PageServer(HttpServer server) implements AutoCloseable {

    /** A running server. The filter of the first package is asked first. */
    static PageServer start(Compiled compiled, String... packages) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        HttpContext context = server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(410, -1);
            exchange.close();
        });
        for (String name : packages) {
            Class<?> filter = compiled.load(name + ".jdkhttpserver.JdkProblemFilter");
            context.getFilters().add((Filter) filter.getConstructor().newInstance());
        }
        server.start();
        return new PageServer(server);
    }

    /** The response to a GET with these header fields: names and values in turn. */
    HttpResponse<String> get(String path, String... headers) throws Exception {
        URI uri = URI.create("http://localhost:" + server.getAddress().getPort() + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
