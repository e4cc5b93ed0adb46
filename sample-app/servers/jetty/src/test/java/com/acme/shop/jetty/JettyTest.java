package com.acme.shop.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.shop.Running;
import com.acme.shop.WireContract;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JettyTest extends WireContract {
    private ShopServer server;

    @Override
    protected URI start() throws Exception {
        server = new ShopServer(0);
        return server.address();
    }

    @Override
    protected void stop() throws Exception {
        server.close();
    }

    @Override
    public boolean saysStatuses() {
        return false;
    }

    @Override
    public boolean negotiates() {
        return false;
    }

    @Override
    public Set<Integer> refusedByTheShop() {
        return Set.of(400, 405, 415);
    }

    @Override
    public Running startWithKiosk() throws Exception {
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
    public Running startWithLoyalty() throws Exception {
        ShopServer both = ShopServer.withLoyalty(0);
        return new Running(both.address(), both::close);
    }

    /** Jetty throws an exception that knows its status. */
    @Test
    void anInvalidQueryIsA400() throws Exception {
        ShopServer kiosk = ShopServer.withKiosk(0);
        try {
            for (ShopServer each : List.of(server, kiosk)) {
                HttpURLConnection connection =
                        (HttpURLConnection) new URL(each.address() + "/explicit/query?q=%ZZ").openConnection();
                assertThat(connection.getResponseCode()).isEqualTo(400);
            }
        } finally {
            kiosk.close();
        }
    }
}
