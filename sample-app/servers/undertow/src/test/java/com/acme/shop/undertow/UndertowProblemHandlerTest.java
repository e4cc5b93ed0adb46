package com.acme.shop.undertow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.acme.shop.http.GoneException;
import com.acme.shop.http.Problem;
import com.acme.shop.http.undertow.UndertowProblemHandler;
import io.undertow.Undertow;
import io.undertow.server.DefaultResponseListener;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.util.Headers;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only Undertow has: buffers, dispatches and listeners that give the default response. */
class UndertowProblemHandlerTest {
    private static final String GONE = "{\"title\":\"Gone\",\"status\":410}";

    private final HttpClient client = HttpClient.newHttpClient();
    private Undertow server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void bytesAndFieldsOfContentThatIsNotSentAreReset() throws Exception {
        HttpResponse<String> answer = get(new BlockingHandler(exchange -> {
            exchange.getResponseHeaders()
                    .put(Headers.ETAG, "\"1\"")
                    .put(Headers.CONTENT_ENCODING, "gzip")
                    .put(Headers.CONTENT_RANGE, "bytes 0-1/2")
                    .put(Headers.CONTENT_LENGTH, 7)
                    .put(Headers.SET_COOKIE, "a=b");
            exchange.getOutputStream().write("half".getBytes(StandardCharsets.UTF_8));
            throw new GoneException();
        }));
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).isEqualTo(GONE);
        assertThat(answer.headers().map())
                .doesNotContainKeys("etag", "content-encoding", "content-range")
                .containsKey("set-cookie");
        assertThat(answer.headers().firstValueAsLong("content-length")).hasValue(GONE.length());
    }

    /** The second request has the one thread of the connections to itself once the first one is done with it. */
    @Test
    void whatIsThrownAfterADispatchWasAskedForIsAnsweredInsteadOfIt() throws Exception {
        ExecutorService worker = Executors.newSingleThreadExecutor();
        AtomicInteger dispatched = new AtomicInteger();
        start(new UndertowProblemHandler(exchange -> {
            exchange.dispatch(worker, (HttpHandler) ignored -> dispatched.incrementAndGet());
            throw new GoneException();
        }));
        for (int request = 0; request < 2; request++) {
            HttpResponse<String> answer = send("GET");
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(answer.body()).isEqualTo(GONE);
        }
        worker.shutdown();
        assertThat(worker.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(dispatched).hasValue(0);
    }

    @Test
    void theInnerOneOfTwoHandlersAnswersAndTheOuterOneLeavesTheConnectionOpen() throws Exception {
        AtomicInteger answers = new AtomicInteger();
        UnaryOperator<Problem> counting = problem -> {
            answers.incrementAndGet();
            return problem;
        };
        Set<InetSocketAddress> clients = ConcurrentHashMap.newKeySet();
        HttpHandler inner = new UndertowProblemHandler(
                exchange -> {
                    clients.add(exchange.getSourceAddress());
                    throw new GoneException();
                },
                counting);
        start(new UndertowProblemHandler(new BlockingHandler(inner), counting));
        assertThat(send("GET").body()).isEqualTo(GONE);
        assertThat(send("HEAD").statusCode()).isEqualTo(410);
        assertThat(send("GET").body()).isEqualTo(GONE);
        assertThat(answers).hasValue(3);
        assertThat(clients).hasSize(1);
    }

    @Test
    void aDispatchedHandlerThatHasBegunIsCutOff() {
        assertThatThrownBy(() -> get(new BlockingHandler(exchange -> {
                    exchange.getOutputStream().write("half".getBytes(StandardCharsets.UTF_8));
                    exchange.getOutputStream().flush();
                    throw new GoneException();
                })))
                .isInstanceOf(IOException.class);
    }

    @Test
    void anErrorWhoseStreamIsEmptyIsAProblem() throws Exception {
        onlyWithFrameworkErrors();
        HttpResponse<String> answer = get(new BlockingHandler(exchange -> {
            exchange.setStatusCode(404);
            exchange.getOutputStream();
        }));
        assertThat(answer.body()).isEqualTo("{\"title\":\"Not Found\",\"status\":404}");
    }

    @ParameterizedTest
    @ValueSource(ints = {399, 400, 599, 600})
    void theStatusesOfErrorsAreProblems(int status) throws Exception {
        onlyWithFrameworkErrors();
        HttpResponse<String> answer = get(exchange -> exchange.setStatusCode(status));
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 400 || status == 599) {
            assertThat(answer.body()).contains("\"status\":" + status);
        } else {
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void whatAHandlerLeavesOpenIsComplete() throws Exception {
        HttpResponse<String> answer = get(new BlockingHandler(exchange -> {
            exchange.getOutputStream().write("half".getBytes(StandardCharsets.UTF_8));
            exchange.getOutputStream().flush();
        }));
        assertThat(answer.body()).isEqualTo("half");
    }

    /** Undertow is not done with the exchange, because nobody has read the content of the request. */
    @Test
    void whatIsThrownAfterACompleteResponseLeavesTheConnectionOpen() throws Exception {
        Set<InetSocketAddress> clients = ConcurrentHashMap.newKeySet();
        start(new UndertowProblemHandler(exchange -> {
            clients.add(exchange.getSourceAddress());
            exchange.getResponseSender().send("all");
            throw new GoneException();
        }));
        for (int request = 0; request < 2; request++) {
            assertThat(send("POST", BodyPublishers.ofString("unread")).body()).isEqualTo("all");
        }
        assertThat(clients).hasSize(1);
    }

    @Test
    void theResponseIsSentBeforeAnOuterHandlerGoesOn() throws Exception {
        start(exchange -> {
            new UndertowProblemHandler(thrown -> {
                        throw new GoneException();
                    })
                    .handleRequest(exchange);
            exchange.getResponseHeaders().put(Headers.RETRY_AFTER, "7");
        });
        HttpResponse<String> answer = send("GET");
        assertThat(answer.body()).isEqualTo(GONE);
        assertThat(answer.headers().map()).doesNotContainKey("retry-after");
    }

    @Test
    void ofAStatusBeyondThoseOfErrorsNothingIsLogged() throws Exception {
        List<LogRecord> logged = new CopyOnWriteArrayList<>();
        Logger root = Logger.getLogger("");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        root.addHandler(handler);
        assertThat(get(exchange -> exchange.setStatusCode(600)).statusCode()).isEqualTo(600);
        root.removeHandler(handler);
        assertThat(logged).filteredOn(entry -> entry.getThrown() != null).isEmpty();
    }

    private static void onlyWithFrameworkErrors() {
        assumeTrue(Boolean.parseBoolean(System.getProperty("shop.frameworkErrors", "true")));
    }

    @Test
    void anErrorThatTheApplicationHasWrittenIsItsOwn() throws Exception {
        HttpResponse<String> answer = get(new BlockingHandler(exchange -> {
            exchange.setStatusCode(404);
            exchange.getOutputStream().write("mine".getBytes(StandardCharsets.UTF_8));
        }));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("mine");
    }

    @Test
    void aListenerOfTheApplicationComesFirst() throws Exception {
        HttpResponse<String> answer = get(exchange -> {
            exchange.addDefaultResponseListener(UndertowProblemHandlerTest::answerItself);
            throw new GoneException();
        });
        assertThat(answer.body()).isEqualTo("mine");
    }

    private static boolean answerItself(HttpServerExchange exchange) {
        boolean thrown = exchange.getAttachment(DefaultResponseListener.EXCEPTION) instanceof GoneException;
        if (thrown && !exchange.isResponseStarted()) {
            exchange.getResponseSender().send("mine");
            return true;
        }
        return false;
    }

    private HttpResponse<String> get(HttpHandler handler) throws Exception {
        start(new UndertowProblemHandler(handler));
        return send("GET");
    }

    private void start(HttpHandler root) {
        server = Undertow.builder()
                .setIoThreads(1)
                .addHttpListener(0, "localhost")
                .setHandler(root)
                .build();
        server.start();
    }

    private HttpResponse<String> send(String method) throws Exception {
        return send(method, BodyPublishers.noBody());
    }

    private HttpResponse<String> send(String method, BodyPublisher content) throws Exception {
        int port = ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port))
                .method(method, content)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
