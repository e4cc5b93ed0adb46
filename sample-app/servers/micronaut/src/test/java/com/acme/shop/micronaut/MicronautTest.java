package com.acme.shop.micronaut;

import com.acme.shop.ReviewContract;
import com.acme.shop.Running;
import com.acme.shop.WireContract;
import java.net.URI;

class MicronautTest extends WireContract implements ReviewContract {
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
    public Running startWithKiosk() {
        ShopServer kiosk = ShopServer.withKiosk(-1);
        return new Running(kiosk.address(), kiosk::close);
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
