package com.acme.shop.vertx;

import com.acme.shop.OwnWordsContract;
import com.acme.shop.Running;
import com.acme.shop.WireContract;
import java.net.URI;
import java.util.Set;

class Vertx5Test extends WireContract implements OwnWordsContract {
    private ShopServer server;

    @Override
    protected URI start() {
        server = new ShopServer(0);
        return server.address();
    }

    @Override
    protected void stop() {
        server.close();
    }

    @Override
    public Set<Integer> refusedByTheShop() {
        return Set.of(400, 405, 415);
    }

    @Override
    public String whoLogsWhatComesTooLate() {
        return "the adapter";
    }

    @Override
    public Running startWithKiosk() {
        ShopServer kiosk = ShopServer.withKiosk(0);
        return new Running(kiosk.address(), kiosk::close);
    }

    /** The shop's is registered first. */
    @Override
    public Set<String> pagesOf(String shop, String loyalty) {
        return Set.of(shop);
    }

    @Override
    public boolean sendsPagesBeforeFilters() {
        return true;
    }

    @Override
    public Running startWithLoyalty() {
        ShopServer both = ShopServer.withLoyalty(0);
        return new Running(both.address(), both::close);
    }
}
