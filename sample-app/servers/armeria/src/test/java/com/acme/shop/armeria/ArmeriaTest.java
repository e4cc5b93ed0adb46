package com.acme.shop.armeria;

import com.acme.shop.WireContract;
import java.net.URI;

class ArmeriaTest extends WireContract {
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
}
