package com.acme.shop.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.shop.HandlerWordsContract;
import com.acme.shop.OwnWordsContract;
import com.acme.shop.PartContract;
import com.acme.shop.ReturnedContract;
import com.acme.shop.ReviewContract;
import com.acme.shop.Running;
import com.acme.shop.WireContract;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class MicronautTest extends WireContract
        implements HandlerWordsContract, OwnWordsContract, PartContract, ReturnedContract, ReviewContract {
    private ShopServer server;

    @Override
    protected URI start() {
        server = new ShopServer(-1);
        return server.address();
    }

    @Override
    protected void stop() {
        server.close();
    }

    @Override
    public boolean tellsTheKnownMediaType() {
        return false;
    }

    @Override
    public String unreadable(int column) {
        return "{\"title\":\"Bad Request\",\"status\":400,\"errors\":["
                + "{\"detail\":\"Not valid JSON.\",\"line\":1,\"column\":" + column + "}]}";
    }

    @Test
    void aShapeOfTheApplicationComesFirst() throws Exception {
        try (ShopServer own = ShopServer.withOwnErrors(-1)) {
            HttpRequest request =
                    HttpRequest.newBuilder(own.address().resolve("/nowhere")).build();
            assertThat(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofString())
                            .body())
                    .isEqualTo("Our own words.");
        }
    }

    @Override
    public Running startWithKiosk() {
        ShopServer kiosk = ShopServer.withKiosk(-1);
        return new Running(kiosk.address(), kiosk::close);
    }

    /** Both are filters without an order. */
    @Override
    public boolean sendsPagesBeforeFilters() {
        return true;
    }

    @Override
    public boolean variesAfterTheAdapter() {
        return true;
    }

    @Override
    public Running startWithLoyalty() {
        ShopServer both = ShopServer.withLoyalty(-1);
        return new Running(both.address(), both::close);
    }

    @Override
    public boolean keepsOtherFields(String begun) {
        return false;
    }
}
