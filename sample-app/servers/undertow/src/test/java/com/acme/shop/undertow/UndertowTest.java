package com.acme.shop.undertow;

import com.acme.shop.Running;
import com.acme.shop.WireContract;
import java.net.URI;
import java.util.Set;

class UndertowTest extends WireContract {
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
    public Running startWithKiosk() {
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
    public Running startWithLoyalty() {
        ShopServer both = ShopServer.withLoyalty(0);
        return new Running(both.address(), both::close);
    }
}
