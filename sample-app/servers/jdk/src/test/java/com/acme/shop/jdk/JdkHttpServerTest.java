package com.acme.shop.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.shop.RefundContract;
import com.acme.shop.Running;
import com.acme.shop.WireContract;
import com.acme.shop.http.jdkhttpserver.JdkProblemFilter;
import java.io.IOException;
import java.net.URI;
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

    @Override
    public Running startWithLoyalty() throws IOException {
        ShopServer both = ShopServer.withLoyalty(0);
        return new Running(both.address(), both::close);
    }

    @Override
    public boolean speaksHttp2() {
        return false;
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
