package com.acme.shop.vertx;

import com.acme.shop.WireContract;
import java.net.URI;

class Vertx5Test extends WireContract {
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
}
