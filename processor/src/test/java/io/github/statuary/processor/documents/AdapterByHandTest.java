package io.github.statuary.processor.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ShopPackage;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The adapter of the page, on the server that it is for. */
class AdapterByHandTest {

    private static final Document PAGE = new Document(Document.ROOT.resolve("docs/adapter-by-hand.md"));

    @TempDir
    private Path directory;

    private Compiled compiled;
    private HttpServer server;

    /** What the route of the server does. */
    private interface Route {
        void handle(HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void start() throws IOException {
        compiled = ShopPackage.small(CompilerKind.JAVAC)
                .sources(PAGE.compilations("").get(0))
                .run(directory);
        assertThat(compiled.success()).as(compiled::summary).isTrue();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void has_about_the_lines_that_the_page_promises() {
        String code = PAGE.blocks("java").get(0);

        assertThat(code.substring(code.indexOf("record")).lines().filter(line -> !line.isBlank()))
                .hasSizeBetween(20, 30);
    }

    @Test
    void answers_a_failure_that_has_a_response() throws Exception {
        RuntimeException failure = notFound("No order 7.");
        HttpResponse<String> response = ask("GET", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            exchange.getResponseHeaders().set("X-Shop", "kept");
            throw failure;
        });

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEqualTo("""
                {"title":"Not Found","status":404,"detail":"No order 7."}""");
        assertThat(response.headers().allValues("Content-Type")).containsExactly("application/problem+json");
        assertThat(response.headers().allValues("X-Shop")).containsExactly("kept");
        assertThat(response.headers().map()).doesNotContainKeys("content-encoding", "etag");
    }

    @Test
    void looks_through_wrappers() throws Exception {
        RuntimeException failure = new CompletionException(notFound("No."));

        assertThat(ask("GET", exchange -> throwIt(failure)).statusCode()).isEqualTo(404);
    }

    @Test
    void sends_no_content_to_head() throws Exception {
        RuntimeException failure = notFound("No.");
        HttpResponse<String> response = ask("HEAD", exchange -> throwIt(failure));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void passes_on_every_other_failure() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ask("GET", exchange -> throwIt(new IllegalStateException("a secret"))));
    }

    @Test
    void passes_on_a_failure_after_the_response_has_begun() throws Exception {
        RuntimeException failure = notFound("No.");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ask("GET", exchange -> {
                    exchange.sendResponseHeaders(200, 100);
                    throw failure;
                }));
    }

    private static void throwIt(RuntimeException failure) {
        throw failure;
    }

    private RuntimeException notFound(String detail) throws ReflectiveOperationException {
        return (RuntimeException) compiled.load(ShopPackage.NAME + ".NotFoundException")
                .getConstructor(String.class)
                .newInstance(detail);
    }

    private HttpResponse<String> ask(String method, Route route) throws Exception {
        Constructor<?> constructor =
                compiled.load("com.acme.shop.ProblemHandler").getDeclaredConstructor(HttpHandler.class);
        constructor.setAccessible(true);
        server.createContext("/", (HttpHandler) constructor.newInstance((HttpHandler) route::handle));
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .method(method, BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());
    }
}
