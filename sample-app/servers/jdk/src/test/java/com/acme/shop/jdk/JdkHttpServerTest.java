package com.acme.shop.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.shop.Errors;
import com.acme.shop.RefundContract;
import com.acme.shop.Running;
import com.acme.shop.WireContract;
import com.acme.shop.http.jdkhttpserver.JdkProblemFilter;
import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JdkHttpServerTest extends WireContract implements RefundContract {
    private ShopServer server;

    @Override
    protected URI start() throws IOException {
        server = new ShopServer(0);
        return server.address();
    }

    @Override
    protected void stop() {
        server.close();
    }

    @Override
    public boolean negotiates() {
        return false;
    }

    @Override
    public boolean redirects() {
        return false;
    }

    @Override
    public boolean saysStatuses() {
        return false;
    }

    @Override
    public boolean refuses() {
        return false;
    }

    @Override
    public Set<Integer> refusedByTheShop() {
        return Set.of(400, 404, 405, 415);
    }

    @Override
    public boolean answersWhatNobodyExpected() {
        return false;
    }

    @Override
    public String whoLogsWhatComesTooLate() {
        return "nobody";
    }

    @Override
    public Running startWithKiosk() throws IOException {
        ShopServer kiosk = ShopServer.withKiosk(0);
        return new Running(kiosk.address(), kiosk::close);
    }

    /** The filter of loyalty points is the outer one. */
    @Override
    public Set<String> pagesOf(String shop, String loyalty) {
        return Set.of(loyalty);
    }

    @Override
    public boolean sendsPagesBeforeFilters() {
        return true;
    }

    @Override
    public Running startWithLoyalty() throws IOException {
        ShopServer both = ShopServer.withLoyalty(0);
        return new Running(both.address(), both::close);
    }

    @Override
    public boolean speaksHttp2() {
        return false;
    }

    /** A package without a client side knows nothing of errors that another one received; docs/clients.md has the rule. */
    @Test
    void whatAnotherPackageReceivedIsAnsweredByTheAdapterThatIsAskedFirst() throws Exception {
        Filter ofShop = new JdkProblemFilter();
        Filter ofLoyalty = new com.acme.loyalty.http.jdkhttpserver.JdkProblemFilter();

        assertThat(statusOfReceived(ofLoyalty, ofShop)).isEqualTo(502);
        assertThat(statusOfReceived(ofShop, ofLoyalty)).isEqualTo(isDefaultMode() ? 502 : 500);
    }

    private static boolean isDefaultMode() {
        return !Boolean.parseBoolean(System.getProperty("shop.frameworkErrors", "true"));
    }

    private static int statusOfReceived(Filter outer, Filter inner) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> Errors.raise("received"))
                .getFilters()
                .addAll(List.of(outer, inner));
        server.start();
        try {
            URI uri = URI.create("http://localhost:" + server.getAddress().getPort());
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).doesNotContain("hunter2");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            return answer.statusCode();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void theFilterSaysWhatItDoes() {
        assertThat(new JdkProblemFilter().description()).contains("problem");
    }

    /** The server writes head and body apart; without this the system holds the body back until the client confirms the head. */
    @Test
    void theSampleSendsEachAnswerAtOnce() {
        assertThat(System.getProperty("sun.net.httpserver.nodelay")).isEqualTo("true");
    }
}
