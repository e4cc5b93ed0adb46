package com.acme.shop.armeria;

import com.acme.shop.ArmeriaContract;
import com.acme.shop.Running;
import com.acme.shop.WireContract;
import java.net.URI;
import java.util.Set;

class ArmeriaTest extends WireContract implements ArmeriaContract {
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
    public boolean tellsTheKnownMethods() {
        return false;
    }

    @Override
    public boolean tellsTheKnownMediaType() {
        return false;
    }

    @Override
    public Set<Integer> refusedByTheShop() {
        return Set.of(400);
    }

    @Override
    public String whoLogsWhatComesTooLate() {
        return "nobody";
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
    public Running startWithLoyalty() {
        ShopServer both = ShopServer.withLoyalty(0);
        return new Running(both.address(), both::close);
    }
}
